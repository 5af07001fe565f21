import { RateLimiterMemory } from "rate-limiter-flexible";

/** An import takes a person minutes; more uploads than this come from no person. */
export const ALLOWED_UPLOADS = 30;
const WINDOW_S = 600;

const uploads = new RateLimiterMemory({ points: ALLOWED_UPLOADS, duration: WINDOW_S });

/** Counts a file that somebody sends; the whole minutes to wait when there were too many, else 0. */
export async function countUpload(personId: string): Promise<number> {
  try {
    await uploads.consume(personId);
    return 0;
  } catch (limit) {
    if (limit instanceof Error) throw limit;
    return Math.max(1, Math.ceil((limit as { msBeforeNext: number }).msBeforeNext / 60_000));
  }
}
