import type { z } from "zod";
import type { Actor } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { type ActsAs, mayImportFor } from "~/app/services/import/desk/access";
import { type ImportWish, refuseWish } from "~/app/services/import/desk/begin";
import { findOwnerNamed, ownerProblem } from "~/app/services/import/desk/find-owner";
import type { startSchema } from "./schema";

const beside = (code: string) => new Refusal("not_ready", {}, [{ field: "organisation", code }]);

/** What somebody wants to import for whom; a refusal where that may not be. */
export async function readWish(
  actor: Actor,
  actsAs: ActsAs,
  { noun, organisation, target }: z.infer<typeof startSchema>,
): Promise<ImportWish | Refusal> {
  const organisationId = actsAs === "operator" ? await named(organisation) : organisation || onlyOne(actor);
  if (organisationId === undefined) return beside("import_organisation_unknown");
  const wish = { actsAs, noun, organisationId, target };
  const refusal = refuseWish(actor, wish);
  if (refusal) return refusal;
  const problem = await ownerProblem(actor.personId, wish);
  return problem ? beside(problem) : wish;
}

/** Null where an operator named nobody, undefined where nobody has that name. */
async function named(text: string): Promise<string | null | undefined> {
  return text === "" ? null : ((await findOwnerNamed(text)) ?? undefined);
}

/** Most people belong to one organisation and are not asked for it. */
function onlyOne(actor: Actor): string | null {
  const all = mayImportFor(actor, "achievement");
  return all.length === 1 ? (all[0]?.organisationId ?? null) : null;
}
