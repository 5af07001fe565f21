import { RateLimiterMemory } from "rate-limiter-flexible";

/** An export reads a whole list: enough for whoever works with several, too little for a program that asks on and on. */
export const ALLOWED_EXPORTS = 40;
const WINDOW_S = 600;

const exports = new RateLimiterMemory({ points: ALLOWED_EXPORTS, duration: WINDOW_S });

/** Counts an export; the whole seconds to wait when there were too many, else 0. */
export async function countExport(networkAddress: string): Promise<number> {
  try {
    await exports.consume(networkAddress);
    return 0;
  } catch (limit) {
    if (limit instanceof Error) throw limit;
    return Math.max(1, Math.ceil((limit as { msBeforeNext: number }).msBeforeNext / 1000));
  }
}
