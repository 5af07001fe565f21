import { m } from "~/app/locales/messages/messages";
import { matchAnchor } from "./match-item";
import type { Matches } from "./match-row";

const SHOWN = 3;

/** The best matches in sight of the need itself; each leads to its reasons further down. */
export function MatchGlance({ title, matches }: { title: string; matches: Matches }) {
  const best = matches.rows[0];
  if (!best) return null;
  const score = String(best.match.score);
  return (
    <aside
      aria-label={title}
      className="no-print grid gap-2 rounded-xl border border-line bg-surface p-4 max-lg:flex max-lg:flex-wrap max-lg:items-center max-lg:gap-x-4 max-lg:gap-y-0 max-lg:py-2 lg:sticky lg:top-6"
    >
      <p className="font-semibold">{title}</p>
      <p className="text-sm text-ink-soft">{m.match_glance({ count: String(matches.rows.length), score })}</p>
      <ol className="hidden lg:grid">
        {matches.rows.slice(0, SHOWN).map(({ card, match }) => (
          <li key={card.no}>
            <a
              href={`#${matchAnchor(card.no)}`}
              className="flex min-h-11 items-baseline gap-3 rounded-md py-1.5 text-ink no-underline hover:text-brand hover:underline"
            >
              <span className="w-8 shrink-0 font-bold text-brand-strong">{match.score}</span>
              {card.title.map(({ text }) => text).join("")}
            </a>
          </li>
        ))}
      </ol>
      <a href="#matches" className="inline-flex min-h-11 items-center">
        {m.match_glance_all()}
      </a>
    </aside>
  );
}
