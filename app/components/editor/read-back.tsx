import { type ReactNode, useState } from "react";
import { TextField } from "~/app/components/field";
import { useAnswer, useEditor } from "./context";
import { Remarks } from "./remarks";

export type ReadBackProps = { name: string; label: string; hint?: ReactNode; optional?: boolean };

/** A question whose answer is read back while it is typed: `children` make what stands below the field. */
export function ReadBackQuestion({
  name,
  children,
  ...rest
}: ReadBackProps & { placeholder?: string; children: (typed: string) => ReactNode }) {
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
      {children(typed)}
      <Remarks field={name} />
    </div>
  );
}

/** What the house makes of it, or (`isProblem`) that it can make nothing of it. */
export function ReadBack({ isProblem = false, children }: { isProblem?: boolean; children: string }) {
  return (
    <p role="status" className={isProblem ? "text-sm text-warn" : "text-sm text-ink-soft"}>
      {children}
    </p>
  );
}
