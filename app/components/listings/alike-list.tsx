import { Link } from "@remix-run/react";
import { type Card, DomainName, listingPath } from "./listing-card";
import { Segments } from "./segments";

type Alike = { card: Card; reasons: string[] };

/** A few records of the same kind, each with what both speak of. */
export function AlikeList({ records }: { records: Alike[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      {records.map(({ card, reasons }) => (
        <li key={card.no} className="grid content-start gap-1">
          <DomainName card={card} />
          <h3 className="text-base font-medium">
            <Link to={listingPath(card)} className="inline-block py-1">
              <Segments parts={card.title} />
            </Link>
          </h3>
          {reasons.map((reason) => (
            <p key={reason} className="text-sm text-ink-soft">
              {reason}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
