import type { Achievement } from "~/app/domain/achievement";
import type { Scenario } from "~/app/domain/scenario";
import type { PublicRecord } from "./find-public";
import type { Names } from "./names";

/** What the pages of both kinds of listing show first. */
export function viewHead(found: PublicRecord<Scenario | Achievement>, names: Names, anonymous: boolean) {
  const { record, organisation, publicState } = found;
  const { content } = record;
  return {
    id: record.id,
    no: record.no ?? "",
    title: content.title,
    titleEn: content.titleEn,
    publicState,
    isSample: record.isSample,
    publishedAt: record.publishedAt,
    validUntil: record.validUntil,
    updatedAt: record.updatedAt,
    domain: content.domainCode ? names.domain(content.domainCode) : null,
    domainConfidence: record.domainProposed?.confidence ?? null,
    subfields: content.subfieldCodes.map((code) => names.subfield(code)),
    applications: content.applicationCodes.map((code) => names.application(code)),
    city: content.cityCode ? names.city(content.cityCode).name : null,
    anonymous,
    organisation:
      organisation && !anonymous
        ? {
            id: organisation.id,
            name: organisation.name,
            kind: names.term("organisation_kind", organisation.kind),
          }
        : null,
    /** All that an anonymous publisher shows of itself beside the city. */
    organisationKind: organisation ? names.term("organisation_kind", organisation.kind) : null,
    ownerId: record.organisationId,
  };
}
