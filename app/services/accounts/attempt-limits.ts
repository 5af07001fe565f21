import { RateLimiterMemory } from "rate-limiter-flexible";

const QUARTER_HOUR_S = 900;
const HOUR_S = 3600;

/** Wrong passwords for one address from one network address; and from one network address for any. */
const guesses = new RateLimiterMemory({ points: 8, duration: QUARTER_HOUR_S });
const guessesFromOnePlace = new RateLimiterMemory({ points: 60, duration: QUARTER_HOUR_S });
/** Mails that strangers can cause: nobody's mailbox is flooded through this site. */
const mailsToOneAddress = new RateLimiterMemory({ points: 5, duration: HOUR_S });
const invitationsByOnePerson = new RateLimiterMemory({ points: 30, duration: HOUR_S });

/** Counts an attempt; the whole minutes to wait when there were too many, else 0. */
async function count(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (limit) {
    if (limit instanceof Error) throw limit;
    return Math.max(1, Math.ceil((limit as { msBeforeNext: number }).msBeforeNext / 60_000));
  }
}

/** Counts a sign-in attempt before the password is looked at, so that parallel guesses count too. */
export async function countSignInAttempt(email: string, networkAddress: string): Promise<number> {
  const [one, any] = await Promise.all([
    count(guesses, `${networkAddress} ${email}`),
    count(guessesFromOnePlace, networkAddress),
  ]);
  return Math.max(one, any);
}

/** The password was right: what this person mistyped before no longer counts. */
export async function forgetSignInAttempts(email: string, networkAddress: string): Promise<void> {
  await Promise.all([
    guesses.delete(`${networkAddress} ${email}`),
    guessesFromOnePlace.reward(networkAddress),
  ]);
}

/** Whether one more mail may go to an address that a stranger typed. */
export async function mayMail(email: string): Promise<boolean> {
  return (await count(mailsToOneAddress, email)) === 0;
}

/** Counts an invitation; the whole minutes to wait when a person sent too many, else 0. */
export async function countInvitation(personId: string): Promise<number> {
  return count(invitationsByOnePerson, personId);
}
