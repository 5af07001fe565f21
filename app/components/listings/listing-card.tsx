import { Link } from "@remix-run/react";
import { Building2, CalendarClock, MapPin } from "lucide-react";
import { m } from "~/app/locales/messages/messages";
import { Badge, Tag } from "../badge";
import { dayText } from "../format";
import { Segments } from "./segments";

type Segment = { text: string; hit: boolean };
export type Card = {
  noun: "scenario" | "achievement";
  no: string;
  title: Segment[];
  excerpt: Segment[];
  domain: { code: string; name: string } | null;
  domainProposed: boolean;
  subfields: string[];
  city: string | null;
  organisation: string | null;
  anonymous: boolean;
  stage: string | null;
  trl: { min: number; target: number } | null;
  trialOk: boolean;
  respondBy: string | null;
  publicState: "open" | "on_hold" | "closed";
  isSample: boolean;
};

export function listingPath(card: { noun: "scenario" | "achievement"; no: string }): string {
  return `/${card.noun === "scenario" ? "scenarios" : "achievements"}/${card.no}`;
}

function trlText(trl: NonNullable<Card["trl"]>): string {
  return trl.min === trl.target ? `TRL ${trl.min}` : `TRL ${trl.min}–${trl.target}`;
}

/** The domain as a thin mark and a word; an open question where nobody has chosen one. */
export function DomainName({ card }: { card: Pick<Card, "domain"> }) {
  return (
    <span
      data-domain={card.domain?.code ?? "none"}
      className="inline-flex items-center gap-2 text-sm font-medium text-ink-soft"
    >
      <span aria-hidden className="h-4 w-1 rounded-full bg-accent" />
      {card.domain?.name ?? m.detail_domain_unknown()}
    </span>
  );
}

/** One record in a list: what it is, whose, where, how mature, until when. */
export function ListingCard({ card, heading: Heading = "h2" }: { card: Card; heading?: "h2" | "h3" }) {
  return (
    <article className="grid gap-2 border-b border-line py-5 last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <DomainName card={card} />
        {card.stage && <Tag>{card.stage}</Tag>}
        {card.trl && <Tag>{trlText(card.trl)}</Tag>}
        {card.trialOk && <Tag>{m.match_context_trial()}</Tag>}
        {card.publicState !== "open" && (
          <Badge shape="stopped">
            {card.publicState === "on_hold" ? m.public_state_on_hold() : m.public_state_closed()}
          </Badge>
        )}
      </div>
      <Heading className="text-lg">
        <Link to={listingPath(card)} className="text-ink no-underline hover:text-brand hover:underline">
          <Segments parts={card.title} />
        </Link>
      </Heading>
      {card.excerpt.length > 0 && (
        <p className="line-clamp-2 max-w-prose text-ink-soft">
          <Segments parts={card.excerpt} />
        </p>
      )}
      <CardFacts card={card} />
    </article>
  );
}

function CardFacts({ card }: { card: Card }) {
  const owner = card.anonymous ? m.detail_anonymous() : (card.organisation ?? m.detail_imported_unit());
  return (
    <ul className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft">
      <li className="inline-flex items-center gap-1">
        <Building2 aria-hidden className="size-4 shrink-0" />
        {owner}
      </li>
      {card.city && (
        <li className="inline-flex items-center gap-1">
          <MapPin aria-hidden className="size-4 shrink-0" />
          {card.city}
        </li>
      )}
      {card.respondBy && (
        <li className="inline-flex items-center gap-1">
          <CalendarClock aria-hidden className="size-4 shrink-0" />
          {m.detail_respond_by({ date: dayText(card.respondBy) })}
        </li>
      )}
      <li className="inline-flex items-center gap-2">
        {card.no}
        {card.isSample && <Badge>{m.sample_badge()}</Badge>}
      </li>
    </ul>
  );
}
