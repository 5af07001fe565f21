import { Link } from "@remix-run/react";
import clsx from "clsx";
import { CornerDownLeft, Filter, SearchCheck } from "lucide-react";
import { numberText } from "~/app/components/format";
import { Segments } from "~/app/components/listings/segments";
import type { WordSuggestion } from "~/app/domain/suggestions";
import { m } from "~/app/locales/messages/messages";
import type { Option, OptionGroup } from "./options";

export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`;
}

const GROUPS: Record<OptionGroup["name"], () => string> = {
  meant: () => m.suggest_meant(),
  words: () => m.suggest_words(),
  scenarios: () => m.list_scenarios_title(),
  achievements: () => m.list_achievements_title(),
  all: () => m.suggest_more(),
};

/** The list under the search box. Lines are links, so they can also be opened in a new tab. */
export function SuggestionList({
  id,
  groups,
  active,
  onChoose,
}: {
  id: string;
  groups: OptionGroup[];
  active: number | null;
  onChoose: () => void;
}) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={m.suggest_list_label()}
      // A press would take the focus from the field and so close the list before the click.
      onMouseDown={(event) => event.preventDefault()}
      className="absolute inset-x-0 top-full z-20 mt-1 max-h-[min(70vh,36rem)] overflow-y-auto rounded-xl border border-line-strong bg-surface p-2 text-left shadow-lg"
    >
      {groups.map(({ name, options }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
        <div key={name} role="group" aria-labelledby={`${id}-${name}`}>
          <p
            id={`${id}-${name}`}
            className={clsx("px-3 pt-3 pb-1 text-sm text-ink-soft", name === "all" && "sr-only")}
          >
            {GROUPS[name]()}
          </p>
          {options.map((option) => (
            <Link
              key={option.place}
              id={optionId(id, option.place)}
              role="option"
              aria-selected={option.place === active}
              tabIndex={-1}
              to={option.href}
              onClick={onChoose}
              className={clsx(
                "flex min-h-11 items-center gap-3 rounded-lg px-3 py-1.5 text-ink no-underline",
                option.place === active
                  ? "bg-brand-wash outline-2 -outline-offset-2 outline-brand"
                  : "hover:bg-sunken",
              )}
            >
              <Line option={option} />
            </Link>
          ))}
        </div>
      ))}
    </div>
  );
}

function Line({ option }: { option: Option }) {
  if (option.kind === "word") return <Word word={option.word} />;
  if (option.kind === "record") {
    const { title, no, city } = option.record;
    return (
      <span className="grid min-w-0">
        <span className="line-clamp-2">
          <Segments parts={title} />
        </span>
        <span className="truncate text-sm text-ink-soft">{[no, city].filter(Boolean).join(" · ")}</span>
      </span>
    );
  }
  const Icon = option.kind === "meant" ? SearchCheck : CornerDownLeft;
  return (
    <>
      <Icon aria-hidden className="size-4 shrink-0 text-ink-soft" />
      <span className="min-w-0 truncate">
        {option.kind === "meant" ? option.text : m.suggest_all({ text: option.text })}
      </span>
    </>
  );
}

const KINDS: Record<WordSuggestion["kind"], () => string> = {
  domain: () => m.facet_domain(),
  subfield: () => m.facet_subfield(),
  application: () => m.facet_application(),
  city: () => m.facet_city(),
};

function Word({ word: { kind, name, listing, count } }: { word: WordSuggestion }) {
  const text = count && numberText(count.value) + (count.exact ? "" : "+");
  return (
    <>
      <Filter aria-hidden className="size-4 shrink-0 text-ink-soft" />
      <span className="min-w-0 flex-1 sm:flex sm:items-baseline sm:gap-2">
        <span className="line-clamp-2">{name}</span>
        <span className="flex flex-1 justify-between gap-2 text-sm text-ink-soft">
          <span>{KINDS[kind]()}</span>
          {text && (
            <span className="shrink-0">
              {listing === "scenarios"
                ? m.suggest_count_scenarios({ count: text })
                : m.suggest_count_achievements({ count: text })}
            </span>
          )}
        </span>
      </span>
    </>
  );
}
