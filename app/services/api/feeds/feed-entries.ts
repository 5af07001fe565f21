import type { Achievement } from "~/app/domain/achievement";
import type { Scenario } from "~/app/domain/scenario";
import { database } from "~/db/connection";
import { listAchievementsByIds } from "~/db/queries/achievements";
import { listScenariosByIds } from "~/db/queries/scenarios";
import type { IndexName } from "~/search/engine";
import type { ListQuery } from "../../public/list-query";
import { searchIds, walkIds } from "../find-ids";
import { contextFor } from "../hydrate";
import type { NamedEntry } from "../schemas/values";
import { type ShowContext, showListing } from "../show-listing";

const ENTRIES = 50;

/** What a feed says of a record. */
export type FeedEntry = {
  id: string;
  url: string;
  title: string;
  titleEn: string;
  summary: string;
  domain: NamedEntry | null;
  publisher: { name: string; url: string } | "anonymous" | null;
  publishedAt: string;
  updatedAt: string;
};

/** The newest public records of a list or a search. */
export async function feedEntries(index: IndexName, query: ListQuery): Promise<FeedEntry[]> {
  const ids = await newestIds(index, query);
  const records =
    index === "scenarios"
      ? await listScenariosByIds(database(), ids)
      : await listAchievementsByIds(database(), ids);
  const context = await contextFor(records);
  return records.flatMap((record) => entryOf(record, context) ?? []);
}

async function newestIds(index: IndexName, { text: q, filters }: ListQuery): Promise<string[]> {
  // Filters are the page's: values that mean nothing find nothing.
  const question = filters as Parameters<typeof walkIds>[1];
  if (q === "") return (await walkIds(index, question, undefined, ENTRIES)).ids;
  const page = await searchIds(index, { ...question, q, sort: "newest" }, 0, ENTRIES);
  return page.hits.map((hit) => hit.id);
}

function entryOf(record: Scenario | Achievement, context: ShowContext): FeedEntry | null {
  const anonymous = "transferState" in record ? false : record.content.anonymous;
  const shown = showListing(record, context, anonymous);
  if (!shown) return null;
  return {
    id: record.id,
    ...{ url: shown.url, title: shown.title, titleEn: shown.titleEn, domain: shown.domain },
    summary: "transferState" in record ? record.content.summary : summaryOf(record),
    publisher: anonymous ? "anonymous" : shown.organisation,
    publishedAt: shown.publishedAt,
    updatedAt: shown.updatedAt,
  };
}

function summaryOf({ content }: Scenario): string {
  return content.oneLine || content.problem;
}
