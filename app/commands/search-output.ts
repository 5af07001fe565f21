import { paceOf } from "~/app/domain/pace";
import type { IndexName } from "~/search/engine";
import type { IndexProgress } from "~/search/rebuild";

/** A terminal's line is rewritten at most this often, in milliseconds; elsewhere a line comes this often. */
const REDRAW_MS = 100;
const LINE_MS = 5_000;

/** Shows how far a rebuild is: one moving line for each index on a terminal, some lines elsewhere. */
export function rebuildPrinter(engine: string, out: NodeJS.WriteStream = process.stderr) {
  let index: IndexName | null = null;
  let began = 0;
  let drawnAt = 0;
  return (current: IndexName, progress: IndexProgress) => {
    const now = performance.now();
    if (current !== index) {
      index = current;
      began = now;
      drawnAt = 0;
    }
    if (!progress.finished && now - drawnAt < (out.isTTY ? REDRAW_MS : LINE_MS)) return;
    drawnAt = now;
    const text = `${engine} · ${progressText(current, progress, now - began)}`;
    out.write(out.isTTY ? `\r\u001b[K${text}${progress.finished ? "\n" : ""}` : `${text}\n`);
  };
}

export function progressText(index: IndexName, progress: IndexProgress, elapsedMs: number): string {
  const { done, total, finished } = progress;
  const { share, perSecond, secondsLeft } = paceOf(done, total, elapsedMs);
  const rate = `${Math.round(perSecond)}/s`;
  if (finished) return `${index}: ${done} documents, ${rate}, live`;
  const left = secondsLeft === null ? "" : `, ${durationText(secondsLeft)} left`;
  return `${index}: ${done}/${total} (${Math.floor(share * 100)} %), ${rate}${left}`;
}

function durationText(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
