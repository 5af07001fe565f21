import { Link } from "@remix-run/react";
import { numberText } from "~/app/components/format";
import type { WordSuggestion } from "~/app/domain/suggestions";
import { m } from "~/app/locales/messages/messages";

/** Vocabulary words near what was typed; each opens the list of the records that carry it. */
export function Words({ words }: { words: WordSuggestion[] }) {
  return (
    <section aria-labelledby="words-title" className="grid gap-2">
      <h2 id="words-title" className="text-base">
        {m.suggest_words()}
      </h2>
      <ul className="flex flex-wrap gap-2">
        {words.map((word) => (
          <li key={word.href}>
            <Link
              to={word.href}
              className="inline-flex min-h-11 items-center gap-2 rounded-md bg-sunken px-3 text-ink no-underline hover:bg-brand-wash"
            >
              {word.name}
              {word.count && (
                <span className="text-sm whitespace-nowrap text-ink-soft">{countText(word)}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function countText({ listing, count }: WordSuggestion): string {
  const text = count ? numberText(count.value) + (count.exact ? "" : "+") : "";
  return listing === "scenarios"
    ? m.suggest_count_scenarios({ count: text })
    : m.suggest_count_achievements({ count: text });
}
