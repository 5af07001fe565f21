import type { Shape, Tone } from "~/app/components/badge";
import type { ImportStage, ImportTarget } from "~/app/domain/import-stage";
import type { ListingNoun } from "~/app/domain/listing-number";
import { m } from "~/app/locales/messages/messages";

type Look = { tone: Tone; shape: Shape; text: () => string };

const STAGES: Record<ImportStage, Look> = {
  reading: { tone: "brand", shape: "active", text: m.imports_stage_reading },
  unreadable: { tone: "bad", shape: "stopped", text: m.imports_stage_unreadable },
  matching: { tone: "brand", shape: "waiting", text: m.imports_stage_matching },
  checking: { tone: "brand", shape: "active", text: m.imports_stage_checking },
  checked: { tone: "brand", shape: "waiting", text: m.imports_stage_checked },
  running: { tone: "brand", shape: "active", text: m.imports_stage_running },
  done: { tone: "good", shape: "done", text: m.imports_stage_done },
  failed: { tone: "bad", shape: "attention", text: m.imports_stage_failed },
  interrupted: { tone: "warn", shape: "attention", text: m.imports_stage_interrupted },
  discarded: { tone: "neutral", shape: "stopped", text: m.imports_stage_discarded },
  expired: { tone: "neutral", shape: "stopped", text: m.imports_stage_expired },
};

/** How an import's stage looks. Checked with something wrong is not what waits for a yes. */
export function stageLook(stage: ImportStage, problemCount: number | null): Look {
  return stage === "checked" && (problemCount ?? 0) > 0
    ? { tone: "warn", shape: "attention", text: m.imports_stage_refused }
    : STAGES[stage];
}

const TARGETS: Record<ImportTarget, () => string> = {
  published: m.imports_target_published,
  submitted: m.imports_target_submitted,
  draft: m.imports_target_draft,
};

export const targetText = (target: ImportTarget) => TARGETS[target]();

export const nounText = (noun: ListingNoun) =>
  noun === "scenario" ? m.noun_scenario() : m.noun_achievement();
