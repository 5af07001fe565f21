import { amountNote } from "~/app/domain/amount-note";
import { m } from "~/app/locales/messages/messages";
import { getLocale } from "~/app/locales/messages/runtime";
import { moneyText } from "~/app/locales/money-text";
import { ReadBack, type ReadBackProps, ReadBackQuestion } from "./read-back";

/** An amount in 万元, read back while it is typed. */
export function AmountQuestion(props: ReadBackProps) {
  return <ReadBackQuestion {...props}>{(typed) => <Reading typed={typed} />}</ReadBackQuestion>;
}

function Reading({ typed }: { typed: string }) {
  const note = amountNote(typed);
  // A bare 300 says 万元 to a Chinese reader; in English the zeros are worth seeing.
  if (note === null || (!note.isNoAmount && note.isPlain && getLocale() === "zh-CN")) return null;
  if (note.isNoAmount) return <ReadBack isProblem>{m.amount_unread()}</ReadBack>;
  return <ReadBack>{m.amount_reads({ amount: moneyText(note.wan) })}</ReadBack>;
}
