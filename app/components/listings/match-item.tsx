import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/app/locales/messages/messages";
import { Badge, Tag } from "../badge";
import { AheadLine } from "./ahead-line";
import { InShortLines } from "./in-short";
import { DomainName, listingPath } from "./listing-card";
import { MatchReasons } from "./match-reasons";
import type { MatchRow } from "./match-row";
import { ScoreParts } from "./score-parts";
import { Segments } from "./segments";

/** Places in an item that other parts of the product fill. */
export type MatchSlots<R extends MatchRow> = {
  /** Below the score: what closes the gap when the level is below the window. */
  bridges?: (row: R) => ReactNode;
  /** Beside the score: choosing the record for a comparison. */
  compare?: (row: R) => ReactNode;
  /** Last in the item: whether the reader finds that it fits. */
  feedback?: (row: R) => ReactNode;
};

type Props<R extends MatchRow> = {
  row: R;
  /** Its place among those that can be taken up; null for one that is ruled out. */
  rank: number | null;
  /** The match below it in the same list. */
  next?: MatchRow;
  open: boolean;
  slots: MatchSlots<R>;
};

/** Where a list's item can be linked to. */
export const matchAnchor = (no: string) => `match-${no}`;

/** One match: what it is, how well it fits, what speaks for and against it, and why it stands above the next. */
export function MatchItem<R extends MatchRow>({ row, rank, next, open, slots }: Props<R>) {
  const { card, match } = row;
  return (
    <li
      id={matchAnchor(card.no)}
      className="@container rounded-xl not-first:break-inside-avoid border border-line bg-surface p-4 sm:p-5"
    >
      <div className="grid gap-x-6 gap-y-3 @xl:grid-cols-[4rem_minmax(0,1fr)] @3xl:grid-cols-[4rem_minmax(0,1fr)_21rem]">
        <Score row={row} rank={rank} />
        <div className="grid min-w-0 content-start gap-2">
          <ItemHead row={row} />
          {row.copies > 0 && <Copies row={row} />}
          {match.blocks.map((block) => (
            <p key={block}>
              <Badge tone="bad" shape="stopped">
                {block}
              </Badge>
            </p>
          ))}
          <InShortLines inShort={match.inShort} />
          {next && <AheadLine parts={match.parts} next={next.match.parts} />}
        </div>
        <div className="grid content-start gap-2 @xl:col-start-2 @3xl:col-start-3">
          <ScoreParts score={match.score} parts={match.parts} />
          {slots.compare?.(row)}
        </div>
      </div>
      <div className="grid gap-2 @3xl:pl-22">
        {slots.bridges?.(row)}
        <details open={open}>
          <summary className="min-h-11 content-center text-brand">{m.match_details()}</summary>
          <MatchReasons match={match} />
        </details>
        {slots.feedback?.(row)}
      </div>
    </li>
  );
}

/** Lists taken over from elsewhere often hold a record several times; they are found by its title. */
function Copies({ row: { card, copies } }: { row: MatchRow }) {
  const title = card.title.map(({ text }) => text).join("");
  const list = card.noun === "scenario" ? "/scenarios" : "/achievements";
  return (
    <p className="text-sm">
      <Link to={`${list}?${new URLSearchParams({ q: title })}`}>
        {m.match_copies({ count: String(copies) })}
      </Link>
    </p>
  );
}

function Score({ row: { match }, rank }: { row: MatchRow; rank: number | null }) {
  return (
    <p className="flex items-baseline gap-x-3 @xl:grid @xl:content-start @xl:justify-items-start">
      <span className="text-3xl leading-tight font-bold text-brand-strong">
        <span className="sr-only">{m.matches_score({ score: "" })}</span>
        {match.score}
      </span>
      {rank !== null && <span className="text-sm text-ink-soft">{m.match_rank({ rank: String(rank) })}</span>}
    </p>
  );
}

function ItemHead({ row: { card } }: { row: MatchRow }) {
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <DomainName card={card} />
        {card.trl && (
          <Tag>
            TRL {card.trl.min === card.trl.target ? card.trl.min : `${card.trl.min}–${card.trl.target}`}
          </Tag>
        )}
        {card.city && <Tag>{card.city}</Tag>}
      </div>
      <h3 className="text-lg">
        <Link to={listingPath(card)} className="text-ink no-underline hover:text-brand hover:underline">
          <Segments parts={card.title} />
        </Link>
      </h3>
    </>
  );
}
