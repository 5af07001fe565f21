import type { Language } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { database } from "~/db/connection";
import { findPersonByEmail } from "~/db/queries/people";
import { countSignInAttempt, forgetSignInAttempts } from "./attempt-limits";
import { normaliseEmail } from "./email-address";

export type SignIn = {
  email: string;
  networkAddress: string;
  /** Compares the typed password with a stored hash; called with null it must do the same work and say no. */
  matches: (passwordHash: string | null) => Promise<boolean>;
};

/**
 * Whose address and password these are. A wrong password and an unknown address are refused in the same words
 * after the same work; too many attempts are refused before any.
 */
export async function signIn(attempt: SignIn): Promise<{ personId: string; language: Language } | Refusal> {
  const email = normaliseEmail(attempt.email);
  const minutes = await countSignInAttempt(email, attempt.networkAddress);
  if (minutes > 0) return new Refusal("too_many_attempts", { minutes });
  const person = await findPersonByEmail(database(), email);
  const matches = await attempt.matches(person?.passwordHash ?? null);
  if (!person || !matches) return new Refusal("wrong_credentials");
  await forgetSignInAttempts(email, attempt.networkAddress);
  return { personId: person.id, language: person.language };
}
