import { useEffect, useRef, useState } from "react";
import { clockText } from "~/app/components/format";
import { LeaveDialog, useLeaveBlocker } from "~/app/components/leave-guard";
import type { Answers } from "~/app/domain/form-state";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { ChecklistItem } from "~/app/domain/readiness";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { AutosaveAnswer } from "~/app/routes/me.autosave.$noun.$id/route";
import { labelled } from "./problem-lines";

/** When the server was away, the next try comes by itself. */
const RETRY_MS = 15_000;
/** Saved after so long without a keystroke: long enough not to save half a word, short enough to lose little. */
const QUIET_MS = 2_000;

type Props = {
  noun: ListingNoun;
  id: string;
  formId: string;
  onSaved: (saved: AutoSaved) => void;
};
/** What the page learns from an automatic save. */
export type AutoSaved = { version: number; checklist: ChecklistItem[] };
type Saving = { words: string; tone: "calm" | "warn"; unsaved: boolean };

/** Saves the draft as it is written, says when, and warns before leaving only when something would be lost. */
export function Autosave(props: Props) {
  const { words, tone, unsaved, flush } = useAutosave(props);
  const blocker = useLeaveBlocker(unsaved);
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    // What can be saved is saved instead of being asked about.
    void flush().then((kept) => kept && blocker.proceed());
  }, [blocker, flush]);
  return (
    <>
      <p role="status" className={tone === "warn" ? "text-sm text-warn" : "text-sm text-ink-soft"}>
        {words}
      </p>
      <LeaveDialog blocker={blocker}>{words}</LeaveDialog>
    </>
  );
}

function useAutosave({ noun, id, formId, onSaved }: Props): Saving & { flush: () => Promise<boolean> } {
  const [state, setState] = useState<Saving>({ words: "", tone: "calm", unsaved: false });
  const work = useRef({ changes: 0, version: 0, timer: 0, busy: false, running: Promise.resolve(true) });
  const saved = useRef(onSaved);
  saved.current = onSaved;
  const [flush] = useState(() => () => {
    clearTimeout(work.current.timer);
    work.current.running = work.current.running.then(save, save);
    return work.current.running;
  });
  async function save(): Promise<boolean> {
    const form = document.getElementById(formId);
    const { changes } = work.current;
    if (!(form instanceof HTMLFormElement)) return true;
    const body = new FormData(form);
    // The page may not have been painted again since the last save told its version.
    const known = Math.max(Number(body.get("version")), work.current.version);
    body.set("version", String(known));
    work.current.busy = true;
    const answer = await send(paths.autosave(noun, id), body);
    work.current.busy = false;
    if (answer?.kind === "saved") {
      work.current.version = answer.version;
      saved.current(answer);
    }
    if (answer === null) work.current.timer = window.setTimeout(() => void flush(), RETRY_MS);
    const again = work.current.changes !== changes;
    setState({ ...spoken(noun, answer, answersIn(body)), unsaved: again || answer?.kind !== "saved" });
    return answer?.kind === "saved" && !again;
  }
  useEffect(() => {
    const form = document.getElementById(formId);
    const changed = () => {
      work.current.changes++;
      clearTimeout(work.current.timer);
      work.current.timer = window.setTimeout(() => void flush(), QUIET_MS);
      setState((now) => ({ ...now, unsaved: true }));
    };
    // The form is handed in by its own buttons: from then on the answers are the server's.
    const handedIn = (event: Event) => {
      clearTimeout(work.current.timer);
      setState((now) => ({ ...now, unsaved: false }));
      if (work.current.busy)
        handInAfter(work.current.running, event as SubmitEvent, () => work.current.version);
    };
    form?.addEventListener("input", changed);
    form?.addEventListener("submit", handedIn);
    return () => {
      clearTimeout(work.current.timer);
      form?.removeEventListener("input", changed);
      form?.removeEventListener("submit", handedIn);
    };
  }, [formId, flush]);
  return { ...state, flush };
}

/** A save under way is waited for, or the person would be told that somebody else (they themselves) was faster. */
function handInAfter(running: Promise<boolean>, event: SubmitEvent, version: () => number): void {
  const { currentTarget: form, submitter } = event;
  if (!(form instanceof HTMLFormElement)) return;
  event.preventDefault();
  event.stopPropagation();
  void running.then(() => {
    const field = form.elements.namedItem("version");
    if (field instanceof HTMLInputElement) field.value = String(Math.max(Number(field.value), version()));
    form.requestSubmit(submitter);
  });
}

/** Null when the server could not be reached or the session is over: nothing is lost, it stays on the page. */
async function send(address: string, body: FormData): Promise<AutosaveAnswer | null> {
  try {
    const response = await fetch(address, { method: "POST", body });
    if (!response.headers.get("Content-Type")?.includes("json")) return null;
    return (await response.json()) as AutosaveAnswer;
  } catch {
    return null;
  }
}

/** The problem's row is counted among the rows of the page. */
function answersIn(body: FormData): Answers {
  return Object.fromEntries([...body].map(([name, value]) => [name, String(value)]));
}

function spoken(
  noun: ListingNoun,
  answer: AutosaveAnswer | null,
  answers: Answers,
): Pick<Saving, "words" | "tone"> {
  if (answer === null) return { words: m.editor_autosave_away(), tone: "warn" };
  if (answer.kind === "saved")
    return { words: m.editor_autosave_saved({ time: clockText(answer.at) }), tone: "calm" };
  if (answer.kind === "refused") return { words: answer.text, tone: "warn" };
  const first = labelled(noun, { message: null, problems: answer.problems, answers })?.problems[0];
  return { words: m.editor_autosave_held({ problem: first?.text ?? "" }), tone: "warn" };
}
