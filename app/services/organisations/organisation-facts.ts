import { readCreditCode } from "~/app/domain/credit-code";
import { Refusal } from "~/app/domain/refusal";
import type { OrganisationFacts } from "~/db/queries/organisations";
import { uniqueViolation } from "~/db/transaction";

/** The facts with the credit code in its stored form; a refusal names the wrong character. */
export function withCreditCode(facts: OrganisationFacts): OrganisationFacts | Refusal {
  const reading = readCreditCode(facts.creditCode);
  if (reading.ok) return { ...facts, creditCode: reading.value };
  const { code, ...params } = reading.problem;
  return new Refusal("not_ready", {}, [{ field: "creditCode", code, params }]);
}

/**
 * Runs a write that may meet another organisation's credit code. The unique constraint decides a race;
 * whoever holds the code stays unnamed.
 */
export async function refuseTakenCode<T>(write: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await write();
  } catch (error) {
    if (!uniqueViolation(error)?.includes("credit_code")) throw error;
    return new Refusal("credit_code_taken", {}, [{ field: "creditCode", code: "credit_code_taken" }]);
  }
}
