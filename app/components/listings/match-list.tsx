import { Link } from "@remix-run/react";
import clsx from "clsx";
import { m } from "~/app/locales/messages/messages";
import { Badge, Tag } from "../badge";
import { Notice } from "../notice";
import { EmptyState } from "../page";
import { type Card, DomainName, listingPath } from "./listing-card";
import { Segments } from "./segments";

type Part = { label: string; points: number; max: number; reasons: string[] };
type Indicator = {
  name: string;
  must: boolean;
  required: string;
  offered: string;
  state: "met" | "failed" | "unknown";
};
type Match = { score: number; parts: Part[]; indicators: Indicator[]; blocks: string[] };
type Row = { card: Card; match: Match };
export type Matches = { rows: Row[]; blocked: Row[]; weightsVersion: string; down: boolean };

/** Ranked counterparts; each opens to the parts of its score and what they rest on. */
export function MatchList({ matches }: { matches: Matches }) {
  if (matches.down) return <Notice tone="warn" title={m.match_down()} />;
  if (matches.rows.length === 0 && matches.blocked.length === 0)
    return <EmptyState title={m.matches_none()} />;
  return (
    <div className="grid gap-4">
      <p className="text-sm text-ink-soft">
        {m.matches_how()} {m.match_version({ version: matches.weightsVersion })}
      </p>
      <ol className="grid gap-3">
        {matches.rows.map((row, position) => (
          <MatchItem key={row.card.no} row={row} open={position === 0} />
        ))}
      </ol>
      {matches.blocked.length > 0 && (
        <>
          <h3 className="text-lg">{m.match_blocked_title()}</h3>
          <ul className="grid gap-3">
            {matches.blocked.map((row) => (
              <MatchItem key={row.card.no} row={row} open={false} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function MatchItem({ row: { card, match }, open }: { row: Row; open: boolean }) {
  return (
    <li className="rounded-xl border border-line bg-surface p-4">
      <div className="flex gap-4">
        <p className="grid w-14 shrink-0 content-start justify-items-center">
          <span className="text-2xl font-bold text-brand-strong">{match.score}</span>
          <span className="sr-only">{m.matches_score({ score: String(match.score) })}</span>
        </p>
        <div className="grid min-w-0 flex-1 gap-2">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <DomainName card={card} />
            {card.trl && (
              <Tag>
                TRL {card.trl.min === card.trl.target ? card.trl.min : `${card.trl.min}–${card.trl.target}`}
              </Tag>
            )}
            {card.city && <Tag>{card.city}</Tag>}
          </div>
          <h3 className="text-base">
            <Link to={listingPath(card)} className="text-ink no-underline hover:text-brand hover:underline">
              <Segments parts={card.title} />
            </Link>
          </h3>
          <ScoreBar parts={match.parts} />
          {match.blocks.map((block) => (
            <p key={block}>
              <Badge tone="bad" shape="stopped">
                {block}
              </Badge>
            </p>
          ))}
          <details open={open}>
            <summary className="min-h-11 content-center text-brand">{m.match_details()}</summary>
            <Reasons match={match} />
          </details>
        </div>
      </div>
    </li>
  );
}

const FILLS = ["fill-brand", "fill-good", "fill-warn", "fill-brand-strong", "fill-ink-soft"];

/** The score as its named parts: one bar of 100, a stretch for each part, what is missing left open. */
function ScoreBar({ parts }: { parts: Part[] }) {
  let start = 0;
  return (
    <svg
      aria-hidden
      viewBox="0 0 100 5"
      preserveAspectRatio="none"
      className="h-2.5 w-full max-w-md rounded-full bg-sunken"
    >
      {parts.map((part, index) => {
        const x = start;
        start += part.max;
        return (
          <rect
            key={part.label}
            x={x}
            y="0"
            width={Math.max(part.points - 0.4, 0)}
            height="5"
            className={FILLS[index]}
          />
        );
      })}
    </svg>
  );
}

function Reasons({ match }: { match: Match }) {
  return (
    <dl className="grid gap-3 pt-1">
      {match.parts.map((part, index) => (
        <div key={part.label} className="grid gap-0.5">
          <dt className="flex items-center gap-2 font-medium">
            <svg aria-hidden viewBox="0 0 10 10" className="size-2.5">
              <rect width="10" height="10" rx="2" className={FILLS[index]} />
            </svg>
            {part.label}
            <span className="text-sm font-normal text-ink-soft">
              {m.match_part_points({ points: String(part.points), max: String(part.max) })}
            </span>
          </dt>
          <dd className="pl-4.5 text-sm text-ink-soft">
            <ul>
              {part.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
            {index === INDICATORS && match.indicators.length > 0 && (
              <IndicatorComparison rows={match.indicators} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Where the indicators stand among the parts. */
const INDICATORS = 3;

function stateBadge(state: Indicator["state"]) {
  if (state === "met")
    return (
      <Badge tone="good" shape="done">
        {m.match_met()}
      </Badge>
    );
  if (state === "failed")
    return (
      <Badge tone="bad" shape="stopped">
        {m.match_failed()}
      </Badge>
    );
  return <Badge shape="none">{m.match_unknown()}</Badge>;
}

/** Required against offered, requirement by requirement. */
function IndicatorComparison({ rows }: { rows: Indicator[] }) {
  return (
    <ul className="mt-1 grid gap-2">
      {rows.map((row) => (
        <li key={`${row.name}-${row.required}`} className="grid gap-0.5 border-t border-line pt-2">
          <span className="flex flex-wrap items-center justify-between gap-2">
            <span className="text-ink">
              {row.name}{" "}
              <span className={clsx(row.must && "font-semibold")}>
                {row.must ? m.detail_must() : m.detail_nice()}
              </span>
            </span>
            {stateBadge(row.state)}
          </span>
          <span>
            {m.match_column_required()} {row.required} · {m.match_column_offered()} {row.offered}
          </span>
        </li>
      ))}
    </ul>
  );
}
