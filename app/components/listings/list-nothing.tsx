import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/app/locales/messages/messages";
import { ButtonLink } from "../button";
import { numberText } from "../format";
import { EmptyState } from "../page";

type Way = {
  kind: "without_filter" | "other_listing" | "domain" | "words_only";
  name: string;
  listing: "scenarios" | "achievements";
  count: { value: number; exact: boolean };
  href: string;
};
export type NothingFound = {
  index: "scenarios" | "achievements";
  text: string;
  chips: { label: string; href: string }[];
  meant: { text: string; href: string } | null;
  ways: Way[];
  firstPage: string | null;
};

/** An empty list: what was looked for, and the steps that lead to something, with what waits there. */
export function Nothing({ list, keep }: { list: NothingFound; keep?: ReactNode }) {
  if (list.firstPage)
    return (
      <EmptyState title={m.suggest_past_the_end()}>
        <ButtonLink look="secondary" to={list.firstPage}>
          {m.suggest_first_page()}
        </ButtonLink>
      </EmptyState>
    );
  const narrowed = list.chips.length > 0 || list.text !== "";
  return (
    <EmptyState title={m.list_empty_title()}>
      {narrowed && <p className="text-ink-soft">{m.suggest_searched_for({ words: searched(list) })}</p>}
      {list.ways.length > 0 ? <Ways list={list} /> : <p className="text-ink-soft">{m.list_empty_hint()}</p>}
      {narrowed && (
        <div className="flex flex-wrap gap-2">
          {keep}
          <ButtonLink look="secondary" to={`/${list.index}`}>
            {m.list_clear_all()}
          </ButtonLink>
        </div>
      )}
    </EmptyState>
  );
}

function searched({ text, chips }: NothingFound): string {
  const words = text === "" ? [] : [m.suggest_quoted({ text })];
  return [...words, ...chips.map((chip) => chip.label)].join(m.list_separator());
}

function Ways({ list }: { list: NothingFound }) {
  return (
    <ul className="grid">
      {list.ways.map((way) => (
        <li key={way.href}>
          <Link to={way.href} className="block py-2.5">
            {wayText(way, list.text)}
            <span className="ml-2 inline-block text-sm whitespace-nowrap text-ink-soft">
              {" "}
              {countText(way)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function wayText({ kind, name, listing }: Way, text: string): string {
  if (kind === "without_filter") return m.list_remove_filter({ name });
  if (kind === "words_only") return m.suggest_way_words_only({ text });
  if (kind === "domain") return m.suggest_way_domain({ name });
  if (text === "") return listing === "scenarios" ? m.suggest_way_scenarios() : m.suggest_way_achievements();
  return listing === "scenarios"
    ? m.suggest_way_words_in_scenarios({ text })
    : m.suggest_way_words_in_achievements({ text });
}

function countText({ listing, count: { value, exact } }: Way): string {
  const count = numberText(value) + (exact ? "" : "+");
  return listing === "scenarios"
    ? m.suggest_count_scenarios({ count })
    : m.suggest_count_achievements({ count });
}
