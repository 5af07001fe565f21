import { readCreditCode } from "~/app/domain/credit-code";
import type { ListingNoun } from "~/app/domain/listing-number";
import { mayPublishScenarios, type Organisation } from "~/app/domain/organisation";
import type { Db } from "~/db/connection";
import { findOrganisationByCreditCode } from "~/db/queries/bulk-listings";
import type { ImportAuthor } from "./import-author";
import type { FileProblem } from "./problems";
import type { ImportState } from "./write";

export type OwnerReading =
  | { ok: true; organisation: Organisation | null }
  | { ok: false; problem: FileProblem };

const refuse = (code: FileProblem["code"], params?: FileProblem["params"]): OwnerReading => ({
  ok: false,
  problem: { code, params },
});

/** The organisation that a list is imported for, if one is named and may own such records. */
export async function readImportOwner(
  db: Db,
  noun: ListingNoun,
  state: ImportState,
  creditCode: string | null,
  author: ImportAuthor,
): Promise<OwnerReading> {
  if (creditCode === null)
    return state === "published"
      ? { ok: true, organisation: null }
      : refuse("state_needs_organisation", { state });
  const code = readCreditCode(creditCode);
  if (!code.ok) return refuse("organisation_code", { ...code.problem });
  const organisation = await findOrganisationByCreditCode(db, code.value);
  if (!organisation) return refuse("organisation_unknown", { creditCode: code.value });
  // Drafts of one's own may be written before the organisation is verified, as by hand.
  const early = author.as === "owner" && state === "draft";
  if (organisation.status !== "verified" && !early)
    return refuse("organisation_not_verified", { name: organisation.name });
  if (noun === "scenario" && !mayPublishScenarios(organisation.kind))
    return refuse("organisation_kind", { name: organisation.name });
  return { ok: true, organisation };
}
