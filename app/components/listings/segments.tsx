type Segment = { text: string; hit: boolean };

/** A record's own words with the searched ones marked. Text only: nothing in it is ever markup. */
export function Segments({ parts }: { parts: Segment[] }) {
  return (
    <>
      {parts.map((part, position) => {
        const key = `${position}-${part.text}`;
        return part.hit ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
      })}
    </>
  );
}
