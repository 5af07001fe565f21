import { Tag } from "~/app/components/badge";
import type { SearchIndex } from "~/app/domain/saved-search";
import { m } from "~/app/locales/messages/messages";

/** What a search asks for: where, which words, which filters. */
export function SearchWords({
  index,
  words,
  filters,
}: {
  index: SearchIndex;
  words: string;
  filters: string[];
}) {
  return (
    <span className="flex flex-wrap gap-1.5">
      <Tag>{index === "scenarios" ? m.saved_in_scenarios() : m.saved_in_achievements()}</Tag>
      {words && <Tag>{m.saved_words({ words })}</Tag>}
      {filters.map((filter) => (
        <Tag key={filter}>{filter}</Tag>
      ))}
    </span>
  );
}
