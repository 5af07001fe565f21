import { RateLimiterMemory } from "rate-limiter-flexible";
import { Refusal } from "~/app/domain/refusal";

/** More than anybody attaches by hand, fewer than would fill a disk. */
const ALLOWED_UPLOADS = 60;
const WINDOW_S = 600;

const uploads = new RateLimiterMemory({ points: ALLOWED_UPLOADS, duration: WINDOW_S });

/** Counts an upload of a person before anything of it is read; a refusal when there were too many. */
export async function countUpload(personId: string): Promise<Refusal | null> {
  try {
    await uploads.consume(personId);
    return null;
  } catch (limit) {
    if (limit instanceof Error) throw limit;
    const minutes = Math.ceil((limit as { msBeforeNext: number }).msBeforeNext / 60_000);
    return new Refusal("too_many_attempts", { minutes: Math.max(1, minutes) });
  }
}
