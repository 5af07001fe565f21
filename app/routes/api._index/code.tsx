import type { ReactNode } from "react";
import { placed } from "~/app/components/listings/segments";

export function Code({ children }: { children: ReactNode }) {
  return <code className="rounded bg-sunken px-1.5 py-0.5 text-sm wrap-anywhere">{children}</code>;
}

/** Text in which `backticks` mark code, as descriptions are written. */
export function WithCode({ text }: { text: string }) {
  return (
    <>
      {placed(text.split("`"), (piece) => piece.length).map(({ piece, at }, index) =>
        index % 2 === 1 ? <Code key={at}>{piece}</Code> : <span key={at}>{piece}</span>,
      )}
    </>
  );
}

/** Something to be typed into a terminal. It wraps, so that nothing has to be scrolled sideways. */
export function Terminal({ children }: { children: ReactNode }) {
  return (
    <pre className="rounded-lg bg-sunken p-3 text-sm whitespace-pre-wrap wrap-anywhere">
      <code>{children}</code>
    </pre>
  );
}
