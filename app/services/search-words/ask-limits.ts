import { RateLimiterMemory } from "rate-limiter-flexible";

/** Ten a second for a minute: more than a whole office types, less than a program asks. */
const asked = new RateLimiterMemory({ points: 600, duration: 60 });

/** Counts a question for suggestions; false when one network address asked too many. */
export async function mayAskAgain(networkAddress: string): Promise<boolean> {
  try {
    await asked.consume(networkAddress);
    return true;
  } catch (limit) {
    if (limit instanceof Error) throw limit;
    return false;
  }
}
