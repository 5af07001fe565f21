import { pino } from "pino";
import { environment } from "~/app/environment";
import { singleton } from "~/db/singleton";
import { currentRequestId } from "./request-context";

/** The process's log: JSON lines on stderr, each with the request it belongs to. Personal data never enters it. */
export function log() {
  return singleton("log", () =>
    pino(
      { level: environment().LOG_LEVEL, mixin: () => ({ request: currentRequestId() }) },
      pino.destination({ fd: 2, sync: true }),
    ),
  );
}
