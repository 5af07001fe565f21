import { paths } from "~/app/http/paths";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import {
  countRecords,
  findIdAt,
  listSitemapListings,
  listSitemapOrganisations,
  type SitemapEntry,
  type SitemapPiece,
  type SitemapTable,
} from "~/db/queries/sitemap";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { absolute } from "../show-listing";
import { element } from "../xml";

/** The protocol's limit for one file (sitemaps.org). */
export const PART_SIZE = 50_000;
/** Records read at a time, so that a part is never in memory as a whole. */
const PIECE_SIZE = 1000;

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const PAGE_OF: Record<SitemapTable, (key: string) => string> = {
  scenarios: paths.scenario,
  achievements: paths.achievement,
  organisations: paths.organisation,
};
const TABLES = Object.keys(PAGE_OF) as SitemapTable[];

/**
 * The list of parts. A part is so many records in the order in which they were made, whatever their state:
 * that order only grows at its end, so a part keeps its records; it names those of them that are public.
 */
export async function sitemapIndex(partSize = PART_SIZE): Promise<string> {
  const parts = ["pages"];
  for (const table of TABLES) {
    const count = Math.ceil((await countRecords(database(), table)) / partSize);
    for (let part = 1; part <= count; part++) parts.push(`${table}-${part}`);
  }
  const lines = parts.map(
    (part) => `<sitemap>${element("loc", absolute(paths.sitemapPart(part)))}</sitemap>`,
  );
  return `${HEAD}<sitemapindex ${NAMESPACE}>\n${lines.join("\n")}\n</sitemapindex>\n`;
}

/** One part, piece by piece; null when there is no such part. */
export async function sitemapPart(name: string, partSize = PART_SIZE): Promise<AsyncIterable<string> | null> {
  if (name === "pages") return urlSet(fixedPages());
  const [, table, number] = /^([a-z]+)-([1-9]\d{0,5})$/.exec(name) ?? [];
  const known = TABLES.find((entry) => entry === table);
  if (!known) return null;
  const place = (Number(number) - 1) * partSize;
  const first = await findIdAt(database(), known, place);
  if (first === null) return null;
  const after = place === 0 ? "" : ((await findIdAt(database(), known, place - 1)) ?? "");
  return urlSet(recordPages(known, after, partSize));
}

async function* urlSet(pieces: AsyncIterable<string>): AsyncIterable<string> {
  yield `${HEAD}<urlset ${NAMESPACE}>\n`;
  yield* pieces;
  yield "</urlset>\n";
}

async function* recordPages(table: SitemapTable, start: string, partSize: number): AsyncIterable<string> {
  let after: string | null = start;
  for (let left = partSize; left > 0 && after !== null; left -= PIECE_SIZE) {
    const piece: SitemapPiece = await readPiece(table, after, Math.min(left, PIECE_SIZE));
    yield piece.entries.map((entry) => urlOf(PAGE_OF[table](entry.key), entry)).join("");
    after = piece.last;
  }
}

function readPiece(table: SitemapTable, after: string, limit: number): Promise<SitemapPiece> {
  return table === "organisations"
    ? listSitemapOrganisations(database(), after, limit)
    : listSitemapListings(database(), table, after, limit, instant());
}

function urlOf(path: string, entry?: SitemapEntry): string {
  const changed = entry ? element("lastmod", entry.updatedAt) : "";
  return `<url>${element("loc", absolute(path))}${changed}</url>\n`;
}

/** Pages that are no records. */
async function* fixedPages(): AsyncIterable<string> {
  const { domains } = await loadVocabulary(database());
  const fixed = [paths.home(), paths.scenarios(), paths.achievements(), paths.domains(), paths.api()];
  const current = domains.filter((domain) => !domain.retired).map((domain) => paths.domain(domain.code));
  yield [...fixed, ...current].map((path) => urlOf(path)).join("");
}
