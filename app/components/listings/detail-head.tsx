import { Link } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";
import { Badge, Tag } from "../badge";
import { ButtonLink } from "../button";
import { CopyLink } from "../copy-link";
import { dayText } from "../format";
import { PrintButton } from "../print-button";
import { writtenIn } from "../written-in";
import { DomainName } from "./listing-card";
import { placed } from "./segments";

export type Head = {
  no: string;
  title: string;
  titleEn: string;
  publicState: "open" | "on_hold" | "closed";
  isSample: boolean;
  publishedAt: string | null;
  validUntil: string | null;
  domain: { code: string; name: string } | null;
  domainConfidence: number | null;
  subfields: { code: string; name: string }[];
  city: string | null;
  anonymous: boolean;
  organisation: { id: string; name: string; kind: string } | null;
  organisationKind: string | null;
};

function StateBadge({ state }: { state: Head["publicState"] }) {
  if (state === "open")
    return (
      <Badge tone="good" shape="active">
        {m.public_state_open()}
      </Badge>
    );
  return (
    <Badge shape="stopped">{state === "on_hold" ? m.public_state_on_hold() : m.public_state_closed()}</Badge>
  );
}

function Owner({ head }: { head: Head }) {
  if (head.organisation)
    return (
      <p className="flex flex-wrap gap-x-2">
        <Link to={`/organisations/${head.organisation.id}`}>{head.organisation.name}</Link>
        <span className="text-ink-soft">{head.organisation.kind}</span>
      </p>
    );
  const text = head.anonymous
    ? [m.detail_anonymous(), head.organisationKind].filter(Boolean).join(m.fact_separator())
    : m.detail_imported_unit();
  return <p className="text-ink-soft">{text}</p>;
}

/** The first screen of a record: what, whose, where, whether it is open, and what may be done with it. */
export function DetailHead({
  head,
  editHref,
  reviewHref,
  tags,
}: {
  head: Head;
  editHref: string | null;
  reviewHref: string | null;
  tags: string[];
}) {
  return (
    <header className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <DomainName card={head} />
        <StateBadge state={head.publicState} />
        {head.isSample && <Badge>{m.sample_badge()}</Badge>}
        <span className="text-sm text-ink-soft">{head.no}</span>
      </div>
      <h1 lang={writtenIn(head.title)} className="text-2xl sm:text-3xl">
        {head.title}
      </h1>
      {head.titleEn && (
        <p lang="en" className="text-ink-soft">
          {head.titleEn}
        </p>
      )}
      <Owner head={head} />
      <ul className="flex flex-wrap gap-2">
        {[...head.subfields.map((subfield) => subfield.name), ...tags, ...(head.city ? [head.city] : [])].map(
          (tag) => (
            <li key={tag}>
              <Tag>{tag}</Tag>
            </li>
          ),
        )}
      </ul>
      {head.domainConfidence !== null && (
        <p className="text-sm text-warn">
          {m.detail_domain_proposed({ percent: String(Math.round(head.domainConfidence * 100)) })}
        </p>
      )}
      <p className="text-sm text-ink-soft">
        {[
          head.publishedAt && m.detail_published_on({ date: dayText(head.publishedAt) }),
          head.validUntil && m.detail_valid_until({ date: dayText(head.validUntil) }),
        ]
          .filter(Boolean)
          .join(m.fact_separator())}
      </p>
      {/* The height is kept for the buttons that only come with a script, so that nothing moves. */}
      <div className="no-print flex min-h-11 flex-wrap items-center gap-2">
        {editHref && (
          <ButtonLink look="secondary" to={editHref}>
            {m.detail_owner_edit()}
          </ButtonLink>
        )}
        {reviewHref && (
          <ButtonLink look="secondary" to={reviewHref}>
            {m.detail_operator_review()}
          </ButtonLink>
        )}
        <CopyLink />
        <PrintButton />
      </div>
    </header>
  );
}

/** A record's own text, paragraph by paragraph, as written. */
export function Prose({ text }: { text: string }) {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <div className="grid max-w-prose gap-3">
      {placed(paragraphs, (paragraph) => paragraph.length).map(({ piece, at }) => (
        <p key={at} lang={writtenIn(piece)}>
          {piece}
        </p>
      ))}
    </div>
  );
}
