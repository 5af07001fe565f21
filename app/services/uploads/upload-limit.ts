import { RateLimiterMemory } from "rate-limiter-flexible";
import { Refusal } from "~/app/domain/refusal";

const WINDOW_S = 600;

/** An import takes a person minutes; more sheets than this in ten minutes come from no person. */
export const ALLOWED_SHEETS = 30;
/** More than anybody attaches by hand in ten minutes, fewer than would fill a disk. */
const ALLOWED_ATTACHMENTS = 60;

export const countSheet = uploadLimit(ALLOWED_SHEETS);
export const countAttachment = uploadLimit(ALLOWED_ATTACHMENTS);

/** Counts what a person sends, before anything of it is kept; a refusal with the minutes to wait when there was too much. */
function uploadLimit(allowed: number): (personId: string) => Promise<Refusal | null> {
  const uploads = new RateLimiterMemory({ points: allowed, duration: WINDOW_S });
  return async (personId) => {
    try {
      await uploads.consume(personId);
      return null;
    } catch (limit) {
      if (limit instanceof Error) throw limit;
      const minutes = Math.ceil((limit as { msBeforeNext: number }).msBeforeNext / 60_000);
      return new Refusal("too_many_attempts", { minutes: Math.max(1, minutes) });
    }
  };
}
