import type { Language } from "~/app/domain/person";
import { m } from "~/app/locales/messages/messages";
import type { ImportStep } from "~/app/services/import/import-listings";

/** A terminal's line is rewritten at most this often, in milliseconds. */
const REDRAW_MS = 100;

/** Elsewhere than on a terminal, a line comes after a tenth of the work, but not for fewer rows than this. */
const FEWEST_ROWS = 500;

/** Shows how far an import is: one moving line on a terminal, a few lines elsewhere. */
export function progressPrinter(language: Language, out: NodeJS.WriteStream = process.stderr) {
  let phase: ImportStep["phase"] | null = null;
  let began = 0;
  let drawnAt = 0;
  let drawnRows = 0;
  return (step: ImportStep) => {
    const now = performance.now();
    if (step.phase !== phase) {
      phase = step.phase;
      began = now;
      drawnAt = 0;
      drawnRows = 0;
    }
    const atEdge = step.done === 0 || step.done === step.total;
    const stepRows = Math.max(FEWEST_ROWS, step.total / 10);
    if (!atEdge && (out.isTTY ? now - drawnAt < REDRAW_MS : step.done - drawnRows < stepRows)) return;
    drawnAt = now;
    drawnRows = step.done;
    const text = stepText(step, now - began, language);
    out.write(out.isTTY ? `\r\u001b[K${text}${step.done === step.total ? "\n" : ""}` : `${text}\n`);
  };
}

const TEXTS = {
  checking: m.import_progress_checking,
  proposing: m.import_progress_proposing,
  writing: m.import_progress_writing,
};

function stepText({ phase, done, total }: ImportStep, milliseconds: number, language: Language): string {
  const rate = milliseconds < 1 ? 0 : Math.round((done * 1000) / milliseconds);
  return TEXTS[phase]({ done, total, rate }, { locale: language });
}
