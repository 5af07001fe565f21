import type { Language } from "~/app/domain/person";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { IndexName } from "~/search/engine";
import { type ListQuery, readListQuery, writeListQuery } from "../../public/list-query";
import { absolute } from "../show-listing";
import { element, emptyElement } from "../xml";
import { type FeedEntry, feedEntries } from "./feed-entries";

const SUMMARY_LENGTH = 300;
/** The last change of a feed that has no entry yet. */
const NEVER = "1970-01-01T00:00:00.000Z";

/**
 * A public list or search as an Atom feed (RFC 4287), the newest first. The address means what the page's address
 * means; whatever makes no sense in it is ignored, because readers keep addresses for years.
 */
export async function atomFeed(index: IndexName, params: URLSearchParams): Promise<string> {
  const language: Language = params.get("lang") === "en" ? "en" : "zh-CN";
  const query: ListQuery = { ...readListQuery(index, params), sort: null, page: 1 };
  const entries = await feedEntries(index, query);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    ...headOf(index, query, language),
    element(
      "updated",
      entries
        .map((entry) => entry.updatedAt)
        .sort()
        .at(-1) ?? NEVER,
    ),
    ...entries.map((entry) => entryXml(entry, language)),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

function headOf(index: IndexName, query: ListQuery, language: Language): string[] {
  const page = writeListQuery(query);
  const params = new URLSearchParams(page);
  if (language === "en") params.set("lang", "en");
  const self = absolute(paths.feed(index, params.size > 0 ? `?${params}` : ""));
  const site = m.site_name({}, { locale: language });
  return [
    element("id", self),
    element("title", `${titleOf(index, query.text, language)} · ${site}`),
    emptyElement("link", { rel: "self", type: "application/atom+xml", href: self }),
    emptyElement("link", {
      rel: "alternate",
      type: "text/html",
      href: absolute(`/${index}${page === "?" ? "" : page}`),
    }),
    `<author>${element("name", site)}${element("uri", absolute("/"))}</author>`,
    element("icon", absolute("/favicon.svg")),
  ];
}

function titleOf(index: IndexName, text: string, locale: Language): string {
  const title =
    index === "scenarios"
      ? m.api_feed_scenarios_title({}, { locale })
      : m.api_feed_achievements_title({}, { locale });
  return text ? m.api_feed_search_title({ title, text }, { locale }) : title;
}

function entryXml(entry: FeedEntry, language: Language): string {
  const category = entry.domain && {
    term: entry.domain.code,
    scheme: absolute(paths.domains()),
    label: language === "en" ? entry.domain.nameEn : entry.domain.nameZh,
  };
  return [
    "<entry>",
    // The record's own id: it stays when the site moves to another address.
    element("id", `urn:uuid:${entry.id}`),
    ownWords("title", language === "en" && entry.titleEn ? entry.titleEn : entry.title),
    emptyElement("link", { rel: "alternate", type: "text/html", href: entry.url }),
    element("published", entry.publishedAt),
    element("updated", entry.updatedAt),
    authorXml(entry.publisher, language),
    ...(category ? [emptyElement("category", category)] : []),
    ownWords("summary", shortened(entry.summary)),
    "</entry>",
  ].join("\n");
}

/** A record's own text stays in the language it was written in, whatever the feed's frame speaks. */
function ownWords(name: string, text: string): string {
  return element(name, text, { "xml:lang": /\p{Script=Han}/u.test(text) ? "zh-CN" : "en" });
}

function authorXml(publisher: FeedEntry["publisher"], locale: Language): string {
  if (publisher === "anonymous")
    return `<author>${element("name", m.api_feed_anonymous({}, { locale }))}</author>`;
  if (publisher === null) return `<author>${element("name", m.api_feed_unclaimed({}, { locale }))}</author>`;
  return `<author>${element("name", publisher.name)}${element("uri", publisher.url)}</author>`;
}

function shortened(text: string): string {
  const characters = [...text.trim()];
  return characters.length > SUMMARY_LENGTH
    ? `${characters.slice(0, SUMMARY_LENGTH).join("")}…`
    : characters.join("");
}
