import { log } from "~/app/http/log";
import { singleton } from "~/db/singleton";
import { cleanAttachments } from "./house-keeping";

const HOUR_MS = 3_600_000;

type Cleaning = { last: number; running: Promise<void>; stop: AbortController };
const cleaning = () =>
  singleton<Cleaning>("attachment-cleaning", () => ({
    last: 0,
    running: Promise.resolve(),
    stop: new AbortController(),
  }));

/** Asked by the clock every minute; cleans once an hour. */
export async function cleanHourly(): Promise<void> {
  const state = cleaning();
  if (state.stop.signal.aborted || Date.now() - state.last < HOUR_MS) return;
  state.last = Date.now();
  state.running = clean(state.stop.signal);
  await state.running;
}

async function clean(signal: AbortSignal): Promise<void> {
  try {
    const deleted = await cleanAttachments(new Date(), signal);
    if (deleted > 0) log().info({ deleted }, "bytes of attachments deleted");
  } catch (error) {
    log().error({ err: error }, "cleaning up attachments failed");
  }
}

/** Lets the file at hand be finished and begins no other. */
export async function stopCleaning(): Promise<void> {
  const state = cleaning();
  state.stop.abort();
  await state.running;
}
