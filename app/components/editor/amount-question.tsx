import { type ReactNode, useState } from "react";
import { TextField } from "~/app/components/field";
import { amountNote } from "~/app/domain/amount-note";
import { m } from "~/app/locales/messages/messages";
import { getLocale } from "~/app/locales/messages/runtime";
import { moneyText } from "~/app/locales/money-text";
import { useAnswer, useEditor } from "./context";
import { Remarks } from "./remarks";

/** An amount in 万元, read back while it is typed. */
export function AmountQuestion({
  name,
  ...rest
}: {
  name: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
}) {
  const { problems } = useEditor();
  const answer = useAnswer(name);
  const [typed, setTyped] = useState(answer);
  return (
    <div className="grid content-start gap-2">
      <div onInput={(event) => event.target instanceof HTMLInputElement && setTyped(event.target.value)}>
        <TextField
          name={name}
          defaultValue={answer}
          error={problems[name]}
          autoComplete="off"
          className="max-w-md"
          {...rest}
        />
      </div>
      <Reading typed={typed} />
      <Remarks field={name} />
    </div>
  );
}

function Reading({ typed }: { typed: string }) {
  const note = amountNote(typed);
  // A bare 300 says 万元 to a Chinese reader; in English the zeros are worth seeing.
  if (note === null || (!note.isNoAmount && note.isPlain && getLocale() === "zh-CN")) return null;
  if (note.isNoAmount)
    return (
      <p role="status" className="text-sm text-warn">
        {m.amount_unread()}
      </p>
    );
  return (
    <p role="status" className="text-sm text-ink-soft">
      {m.amount_reads({ amount: moneyText(note.wan) })}
    </p>
  );
}
