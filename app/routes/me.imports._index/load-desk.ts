import { requireOperator, requireUser } from "~/app/auth/actor";
import { LISTING_NOUNS } from "~/app/domain/listing-number";
import type { Actor } from "~/app/domain/person";
import { type ActsAs, mayImportFor } from "~/app/services/import/desk/access";
import { offerOwners } from "~/app/services/import/desk/find-owner";
import { listOwnImports } from "~/app/services/import/desk/list-own";

/** Who imports as what; for anybody else the page does not exist. */
export function requireImporter(request: Request, actsAs: ActsAs): Promise<Actor> {
  return actsAs === "operator" ? requireOperator(request) : requireUser(request);
}

/** A person's imports in one part of the site, and what they may begin. `?kind=` comes from the list they left. */
export async function loadDesk(request: Request, actsAs: ActsAs) {
  const actor = await requireImporter(request, actsAs);
  const kind = new URL(request.url).searchParams.get("kind");
  const nouns =
    actsAs === "operator"
      ? [...LISTING_NOUNS]
      : LISTING_NOUNS.filter((noun) => mayImportFor(actor, noun).length > 0);
  return {
    actsAs,
    nouns,
    noun: nouns.find((known) => known === kind) ?? nouns[0] ?? "scenario",
    organisations: mayImportFor(actor, "achievement").map((one) => ({
      value: one.organisationId,
      label: one.organisationName,
    })),
    belongs: actor.memberships.length > 0,
    owners: actsAs === "operator" ? await offerOwners() : [],
    imports: await listOwnImports(actor, actsAs),
  };
}
export type Desk = Awaited<ReturnType<typeof loadDesk>>;
