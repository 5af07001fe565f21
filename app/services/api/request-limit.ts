import { RateLimiterMemory } from "rate-limiter-flexible";

/** Generous for a program that reads everything once, too little for one that asks without a pause. */
export const ALLOWED_REQUESTS = 300;
export const ALLOWED_SECONDS = 60;

const requests = new RateLimiterMemory({ points: ALLOWED_REQUESTS, duration: ALLOWED_SECONDS });

/** Counts a request of the API or a feed; the whole seconds to wait when there were too many, else 0. */
export async function countRequest(networkAddress: string): Promise<number> {
  try {
    await requests.consume(networkAddress);
    return 0;
  } catch (limit) {
    if (limit instanceof Error) throw limit;
    return Math.max(1, Math.ceil((limit as { msBeforeNext: number }).msBeforeNext / 1000));
  }
}
