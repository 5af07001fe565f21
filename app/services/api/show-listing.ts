import type { Achievement } from "~/app/domain/achievement";
import type { Attachment } from "~/app/domain/attachment";
import { publicStateOf } from "~/app/domain/listing-state";
import type { Organisation } from "~/app/domain/organisation";
import type { Scenario } from "~/app/domain/scenario";
import { environment } from "~/app/environment";
import { paths } from "~/app/http/paths";
import type { BothNames } from "./codes";
import type { ApiAttachment } from "./schemas/attachment";

export type ShowContext = {
  names: BothNames;
  organisations: ReadonlyMap<string, Organisation>;
  /** The public files, by record. */
  attachments: ReadonlyMap<string, Attachment[]>;
  /** ISO-8601 UTC. */
  now: string;
};

export const absolute = (path: string) => `${environment().SITE_URL}${path}`;

/** A code with its names, or null when nothing was said. */
export const termOf = (names: BothNames) => (list: string, code: string | null) =>
  code === null ? null : names.term(list, code);

/**
 * What both kinds of listing answer; null when a stranger must not see the record: not published,
 * not numbered, or of a suspended organisation.
 */
export function showListing(record: Scenario | Achievement, context: ShowContext, anonymous: boolean) {
  const { names, organisations, now } = context;
  const state = publicStateOf(record.state, record.validUntil, now);
  const owner = record.organisationId === null ? null : organisations.get(record.organisationId);
  if (state === null || record.no === null || record.publishedAt === null) return null;
  if (owner === undefined || owner?.status === "suspended") return null;
  const { content } = record;
  const noun = "transferState" in record ? "achievement" : "scenario";
  const all = (list: "subfield" | "application", codes: string[]) =>
    codes.map((code) => names.of(list, code));
  return {
    no: record.no,
    url: absolute(paths.listing(noun, record.no)),
    state,
    isSample: record.isSample,
    title: content.title,
    titleEn: content.titleEn,
    summaryEn: content.summaryEn,
    domain: content.domainCode === null ? null : names.of("domain", content.domainCode),
    domainProposed: record.domainProposed !== null,
    subfields: all("subfield", content.subfieldCodes),
    applications: all("application", content.applicationCodes),
    city: content.cityCode === null ? null : names.of("city", content.cityCode),
    organisation: owner && !anonymous ? publisherOf(owner) : null,
    // All that an anonymous publisher shows of itself beside the city.
    organisationKind: owner ? names.term("organisation_kind", owner.kind) : null,
    trlScale: content.trlScale,
    attachments: (context.attachments.get(record.id) ?? []).map(showAttachment),
    publishedAt: record.publishedAt,
    validUntil: record.validUntil,
    updatedAt: record.updatedAt,
  };
}

function publisherOf(owner: Organisation) {
  return { id: owner.id, name: owner.name, url: absolute(paths.organisation(owner.id)) };
}

function showAttachment({ id, name, mediaType, bytes, sha256, level }: Attachment): ApiAttachment {
  return { name, mediaType, bytes, sha256, level, url: absolute(paths.file(id, name)) };
}
