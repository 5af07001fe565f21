import { writtenIn } from "../written-in";

type Segment = { text: string; hit: boolean };

/** Pieces with the place where each begins, which names it among its like. */
export function placed<T>(pieces: readonly T[], lengthOf: (piece: T) => number): { piece: T; at: number }[] {
  let next = 0;
  return pieces.map((piece) => {
    const at = next;
    next += lengthOf(piece) + 1;
    return { piece, at };
  });
}

/** A record's own words with the searched ones marked. Text only: nothing in it is ever markup. */
export function Segments({ parts }: { parts: Segment[] }) {
  return (
    <span lang={writtenIn(parts.map(({ text }) => text).join(""))}>
      {placed(parts, (part) => part.text.length).map(({ piece, at }) =>
        piece.hit ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
      )}
    </span>
  );
}
