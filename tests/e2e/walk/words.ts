import { m } from "~/app/locales/messages/messages";
import { database } from "~/db/connection";
import type { Page } from "../test";

/** What is wrong with a page's title and its one heading of the first level. */
export async function headingProblems(page: Page): Promise<string[]> {
  const [title, headings] = [await page.title(), await page.locator("h1").allInnerTexts()];
  const problems: string[] = [];
  if (!/\S.* · \S/.test(title) && new URL(page.url()).pathname !== "/")
    problems.push(`the title "${title}" names no page`);
  if (headings.length !== 1 || !headings[0]?.trim())
    problems.push(`${headings.length} headings: ${headings.join(", ")}`);
  return problems;
}

/** From here on it may be a sentence; it is one when English words are few in it, not terms listed in English. */
const SENTENCE = 16;
const CHINESE_TO_ENGLISH = 5;

function isSentence(text: string, chinese: number): boolean {
  const english = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return chinese >= SENTENCE && chinese > english * CHINESE_TO_ENGLISH;
}

/**
 * Chinese on an English page that no `lang` announces. Names and terms of a record (never words of ours) may stand
 * in the middle of an English sentence; whole sentences of it are marked, so that they are read with the right voice.
 */
export async function unannouncedChinese(page: Page, { names, words }: RecordWords): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const han = /\p{Script=Han}/u;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest("[lang^=zh], script, style, template, textarea")) continue;
      const words =
        node instanceof Element
          ? ["aria-label", "placeholder", "title", "alt"].map((name) => element.getAttribute(name) ?? "")
          : [node.textContent ?? ""];
      texts.push(...words.filter((text) => han.test(text)));
    }
    return texts;
  });
  const asked = decodeURIComponent(new URL(page.url()).search);
  return texts.flatMap((text) => {
    const ours = hanRuns(text).filter((run) => !words.includes(run) && !asked.includes(run));
    if (ours.length > 0) return [`Chinese words of ours: ${ours.join(" … ")} in "${text.trim()}"`];
    const rest = names.reduce((left, name) => left.replaceAll(name, " "), text);
    return isSentence(text, hanRuns(rest).join("").length)
      ? [`a record's sentence without lang: ${text.trim()}`]
      : [];
  });
}

const hanRuns = (text: string): string[] => text.match(/\p{Script=Han}+/gu) ?? [];

/** The names by which people, organisations and records are called, longest first, and every word that records hold. */
export type RecordWords = { names: string[]; words: string };

export async function recordWords(): Promise<RecordWords> {
  const db = database();
  const named = await Promise.all([
    ...(["organisations", "people"] as const).map((table) => db.selectFrom(table).select("name").execute()),
    ...(["scenarios", "achievements"] as const).map((table) =>
      db.selectFrom(table).select("title as name").execute(),
    ),
  ]);
  const tables = [
    ...(["scenarios", "scenario_indicators", "scenario_requirements"] as const),
    ...(["achievements", "achievement_metrics", "achievement_evidence", "achievement_ip"] as const),
    ...(["organisations", "platforms", "people", "review_comments", "revisions", "saved_searches"] as const),
  ];
  const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
  const names = named.flat().map(({ name }) => name);
  return {
    names: names.filter((name) => name !== "").sort((a, b) => b.length - a.length),
    // A language is called by its own name.
    words: JSON.stringify([rows, m.language_chinese()]),
  };
}
