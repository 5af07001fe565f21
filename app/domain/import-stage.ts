/** Where the import of a file stands; reading, checking and running go on by themselves. */
export const IMPORT_STAGES = [
  "reading",
  "unreadable",
  "matching",
  "checking",
  "checked",
  "running",
  "done",
  "failed",
  "interrupted",
  "discarded",
  "expired",
] as const;
export type ImportStage = (typeof IMPORT_STAGES)[number];

/** The state that new records of an imported list begin with. */
export const IMPORT_TARGETS = ["published", "submitted", "draft"] as const;
export type ImportTarget = (typeof IMPORT_TARGETS)[number];

/** The largest file and the longest list imported in the browser: beyond it the market would wait too long for the write. */
export const IMPORT_LIMITS = { megabytes: 20, rows: 50_000 };

/** The page that a stage belongs to. */
export type ImportStep = "columns" | "preview" | "result";

const STEPS: Record<ImportStage, ImportStep> = {
  reading: "columns",
  unreadable: "columns",
  matching: "columns",
  checking: "preview",
  checked: "preview",
  running: "result",
  done: "result",
  failed: "result",
  interrupted: "result",
  discarded: "result",
  expired: "result",
};

export function importStepOf(stage: ImportStage): ImportStep {
  return STEPS[stage];
}

/** Whether something is under way by itself, so that a page looks again. */
export function isImportUnderWay(stage: ImportStage): boolean {
  return stage === "reading" || stage === "checking" || stage === "running";
}

/** Whether the file is still there and its columns may be matched, and everything after that done, once more. */
export function mayMatchColumns(stage: ImportStage): boolean {
  return ["matching", "checked", "failed"].includes(stage);
}
