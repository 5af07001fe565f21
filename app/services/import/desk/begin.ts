import type { ImportTarget } from "~/app/domain/import-stage";
import type { ListingNoun } from "~/app/domain/listing-number";
import { mayEditRecords, mayPublishScenarios } from "~/app/domain/organisation";
import { type Actor, isOperator, membershipIn } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { database } from "~/db/connection";
import { newId } from "~/db/ids";
import { insertImport } from "~/db/queries/imports";
import type { ActsAs } from "./access";
import { startJob, thisRunner } from "./jobs";
import { readImportFile } from "./read-file";
import type { Received } from "./receive";

export type ImportWish = {
  actsAs: ActsAs;
  noun: ListingNoun;
  /** Null for a list of an operator that names no organisation of the market. */
  organisationId: string | null;
  target: ImportTarget;
};

/** Whether a person may import such a list at all; a refusal names the field that stands in the way. */
export function refuseWish(
  actor: Actor,
  { actsAs, noun, organisationId, target }: ImportWish,
): Refusal | null {
  if (actsAs === "operator") {
    if (!isOperator(actor)) return new Refusal("not_found");
    return organisationId === null && target !== "published"
      ? new Refusal("not_ready", {}, [{ field: "organisation", code: "import_needs_organisation" }])
      : null;
  }
  const membership = membershipIn(actor, organisationId ?? "");
  if (!membership || !mayEditRecords(membership.role)) return new Refusal("not_allowed");
  if (noun === "scenario" && !mayPublishScenarios(membership.organisationKind))
    return new Refusal("kind_cannot_publish_scenarios");
  if (target === "published") return new Refusal("not_allowed");
  if (target === "draft") return null;
  if (!actor.emailVerified) return new Refusal("email_not_verified");
  if (membership.organisationStatus !== "verified")
    return new Refusal("organisation_not_verified", { organisation: membership.organisationName });
  return null;
}

/** Keeps a received file and begins to read it in the background; answers with the import's id. */
export async function beginImport(
  actor: Actor,
  wish: ImportWish,
  file: Received,
): Promise<{ id: string } | Refusal> {
  const refusal = refuseWish(actor, wish);
  if (refusal) {
    await file.drop();
    return refusal;
  }
  const id = newId();
  await file.keep(id);
  const facts = { fileName: file.name, fileSha256: file.sha256, fileBytes: file.bytes };
  await insertImport(database(), { id, personId: actor.personId, ...wish, ...facts }, thisRunner());
  startJob(id, (job) => readImportFile({ id, noun: wish.noun }, job));
  return { id };
}
