import { readCreditCode } from "~/app/domain/credit-code";
import { currentLanguage } from "~/app/http/request-context";
import { database } from "~/db/connection";
import { findOrganisationByCreditCode } from "~/db/queries/bulk-listings";
import { findOrganisation, listOrganisations } from "~/db/queries/organisations";
import { readImportOwner } from "../import-owner";
import { fileProblemText } from "../problem-text";
import type { ImportWish } from "./begin";

/** As many names as one question to the database answers; a name that is not among them is typed whole. */
const OFFERED = 200;

/** Names of organisations that an operator may import for, to choose from while typing. */
export async function offerOwners(): Promise<string[]> {
  const found = await listOrganisations(database(), { status: "verified", limit: OFFERED, offset: 0 });
  return found.map(({ name }) => name).sort(new Intl.Collator(currentLanguage()).compare);
}

/** The organisation an operator named by its credit code or its whole name; null when there is none. */
export async function findOwnerNamed(text: string): Promise<string | null> {
  const code = readCreditCode(text);
  if (code.ok) return (await findOrganisationByCreditCode(database(), code.value))?.id ?? null;
  const found = await listOrganisations(database(), { text, limit: OFFERED, offset: 0 });
  return found.find(({ name }) => name === text)?.id ?? null;
}

/** Why an organisation may not own such records, in words; null when it may. */
export async function ownerProblem(
  personId: string,
  { noun, target, organisationId, actsAs }: ImportWish,
): Promise<string | null> {
  if (organisationId === null) return null;
  const creditCode = (await findOrganisation(database(), organisationId))?.creditCode ?? null;
  const reading = await readImportOwner(database(), noun, target, creditCode, { personId, as: actsAs });
  return reading.ok ? null : fileProblemText(reading.problem, currentLanguage());
}
