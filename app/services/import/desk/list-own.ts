import { type Actor, membershipIn } from "~/app/domain/person";
import { database } from "~/db/connection";
import { listImports, type StoredImport } from "~/db/queries/imports";
import { findOrganisation } from "~/db/queries/organisations";
import type { ImportSummary } from "../import-listings";
import { type ActsAs, mayGoOn } from "./access";

/** Older ones are done with. */
const SHOWN = 30;

export type ListedImport = Pick<
  StoredImport,
  "id" | "noun" | "target" | "fileName" | "stage" | "problemCount" | "createdAt"
> & {
  organisationName: string | null;
  result: { fresh: number; changed: number; unchanged: number; kept: number } | null;
};

/** A person's imports in one part of the site, the latest first; none of a part they no longer belong to. */
export async function listOwnImports(actor: Actor, actsAs: ActsAs): Promise<ListedImport[]> {
  const found = await listImports(database(), actor.personId, actsAs, SHOWN);
  const theirs = found.filter((stored) => mayGoOn(actor, stored));
  return Promise.all(theirs.map((stored) => toListed(actor, stored)));
}

async function toListed(actor: Actor, stored: StoredImport): Promise<ListedImport> {
  const { id, noun, target, fileName, stage, problemCount, createdAt, organisationId } = stored;
  const own = organisationId ? membershipIn(actor, organisationId)?.organisationName : null;
  const other = async () =>
    organisationId ? ((await findOrganisation(database(), organisationId))?.name ?? null) : null;
  const organisationName = own ?? (await other());
  const summary = stored.summary ? (JSON.parse(stored.summary) as ImportSummary) : null;
  const result = summary && {
    fresh: summary.fresh,
    changed: summary.changed,
    unchanged: summary.unchanged,
    kept: summary.conflicts.length,
  };
  return { id, noun, target, fileName, stage, problemCount, createdAt, organisationName, result };
}
