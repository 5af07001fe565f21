import { log } from "~/app/http/log";
import type { IndexName } from "~/search/engine";
import { searchEngine } from "../search/engine";

export type DomainCounts = { total: number; byDomain: Map<string, number> };

/** Public records of an index, in all and by domain, from the index itself; zeros while it does not answer. */
export async function countByDomain(index: IndexName): Promise<DomainCounts> {
  try {
    const page = await searchEngine().search(index, { text: "", facets: ["domain"], limit: 0 });
    const counts = (page.facets.domain ?? []).map(({ value, count }): [string, number] => [value, count]);
    return { total: page.total.value, byDomain: new Map(counts) };
  } catch (error) {
    log().error({ err: error, index }, "counting failed");
    return { total: 0, byDomain: new Map() };
  }
}
