import { QueryClient, useQuery } from "@tanstack/react-query";
import { isWorthAsking, type SearchScope, type Suggestions } from "~/app/domain/suggestions";

const FRESH_MS = 60_000;
const KEPT_MS = 300_000;

/** Recent answers are kept for the words that people come back to while they look for the right one. */
export function newSuggestionCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: FRESH_MS, gcTime: KEPT_MS, retry: false, refetchOnWindowFocus: false },
    },
  });
}

/**
 * Suggestions for the words; null while there are none or they could not be had. A question that nobody
 * waits for any more is cancelled, and an answer belongs to its own words, so none overwrites a newer one.
 */
export function useSuggestions(words: string, scope: SearchScope): Suggestions | null {
  const asked = isWorthAsking(words);
  const { data, isError } = useQuery({
    queryKey: ["suggest", scope, words],
    queryFn: ({ signal }) => fetchSuggestions(words, scope, signal),
    enabled: asked,
    // Lines stay while a word is finished or shortened; under other words they would mislead.
    placeholderData: (before, query) => (isContinued(String(query?.queryKey[2]), words) ? before : undefined),
  });
  return asked && !isError ? (data ?? null) : null;
}

/** Whether one of two inputs goes on where the other stops. */
export function isContinued(before: string, now: string): boolean {
  return before !== "" && now !== "" && (now.startsWith(before) || before.startsWith(now));
}

async function fetchSuggestions(
  words: string,
  scope: SearchScope,
  signal: AbortSignal,
): Promise<Suggestions> {
  const response = await fetch(`/search/suggest?${new URLSearchParams({ q: words, in: scope })}`, { signal });
  if (!response.ok) throw new Error(`suggestions: ${response.status}`);
  return (await response.json()) as Suggestions;
}
