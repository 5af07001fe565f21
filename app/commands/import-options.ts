import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { ListingNoun } from "~/app/domain/listing-number";
import { LANGUAGES, type Language } from "~/app/domain/person";
import { IMPORT_STATES, type ImportState } from "~/app/services/import/write";

export type ImportOptions = {
  noun: ListingNoun;
  file: string;
  dryRun: boolean;
  creditCode: string | null;
  state: ImportState;
  ignoreColumns: boolean;
  errorsFile: string | null;
  language: Language;
};

/** What is wrong with the command line; `usage` when something is missing. */
export type OptionsProblem =
  | { kind: "usage" }
  | { kind: "bad"; detail: string }
  | { kind: "errors_over_list" }
  | { kind: "value"; option: string; allowed: readonly string[] };
export type OptionsReading =
  | { ok: true; options: ImportOptions }
  | { ok: false; problem: OptionsProblem; language: Language };

const NOUNS: Record<string, ListingNoun> = { scenarios: "scenario", achievements: "achievement" };
const OPTIONS = {
  "dry-run": { type: "boolean" },
  organisation: { type: "string" },
  state: { type: "string", default: "published" },
  "ignore-columns": { type: "boolean" },
  errors: { type: "string" },
  lang: { type: "string", default: "zh-CN" },
} as const;

export function readOptions(args: string[]): OptionsReading {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { kind: "bad", detail }, language: "zh-CN" };
  }
  const { values, positionals } = parsed;
  const language = LANGUAGES.find((known) => known === values.lang);
  const refuse = (problem: OptionsProblem): OptionsReading => ({
    ok: false,
    problem,
    language: language ?? "zh-CN",
  });
  if (!language) return refuse({ kind: "value", option: "--lang", allowed: LANGUAGES });
  const state = IMPORT_STATES.find((known) => known === values.state);
  if (!state) return refuse({ kind: "value", option: "--state", allowed: IMPORT_STATES });
  const [list = "", file] = positionals;
  const noun = NOUNS[list];
  if (!noun || !file || positionals.length > 2) return refuse({ kind: "usage" });
  if (values.errors !== undefined && resolve(values.errors) === resolve(file))
    return refuse({ kind: "errors_over_list" });
  const options: ImportOptions = {
    noun,
    file,
    state,
    language,
    dryRun: values["dry-run"] ?? false,
    creditCode: values.organisation ?? null,
    ignoreColumns: values["ignore-columns"] ?? false,
    errorsFile: values.errors ?? null,
  };
  return { ok: true, options };
}

function parse(args: string[]) {
  return parseArgs({ args, options: OPTIONS, allowPositionals: true });
}
