import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSource, sourceFiles } from "./read-imports";

const root = join(import.meta.dirname, "../..");
const locales = join(root, "app/locales");

function keysOf(language: string): Map<string, string> {
  const areas = readdirSync(join(locales, language));
  return new Map(
    areas.flatMap((area) =>
      Object.keys(JSON.parse(readFileSync(join(locales, language, area), "utf8"))).map(
        (key): [string, string] => [key, area],
      ),
    ),
  );
}

const chinese = keysOf("zh-CN");
const english = keysOf("en");

describe("the two languages", () => {
  it("have the same words in the same files", () => {
    expect([...english.entries()].sort()).toEqual([...chinese.entries()].sort());
  });

  it("name every file in the project's settings", () => {
    const settings = JSON.parse(readFileSync(join(locales, "project.inlang/settings.json"), "utf8"));
    const named = settings["plugin.inlang.messageFormat"].pathPattern.map((path: string) =>
      path.replace("./{locale}/", ""),
    );
    expect(named.sort()).toEqual(readdirSync(join(locales, "en")).sort());
  });

  it("hold no word that nobody says", () => {
    const source = ["app", "db", "search", "seeds"]
      .flatMap((folder) => sourceFiles(root, folder))
      .map((file) => readSource(root, file))
      .join("\n");
    const said = new Set(
      [...source.matchAll(/\bm(?:essages)?\s*\.\s*([a-z][A-Za-z0-9_]*)/g)].map((match) => match[1]),
    );
    expect([...chinese.keys()].filter((key) => !said.has(key))).toEqual([]);
  });

  it("leave no Chinese in an English text", () => {
    const texts = [...english.values()].filter((area, at, all) => all.indexOf(area) === at);
    const mixed = texts.flatMap((area) => {
      const entries = Object.entries(JSON.parse(readFileSync(join(locales, "en", area), "utf8")));
      return entries.filter(
        ([key, text]) => /\p{Script=Han}/u.test(JSON.stringify(text)) && !ALLOWED_CHINESE.has(key),
      );
    });
    expect(mixed).toEqual([]);
  });

  it("are the only place with words for people", () => {
    const speaking = ["app/components", "app/routes", "app/islands"]
      .flatMap((folder) => sourceFiles(root, folder))
      // The page of all components shows specimens, to developers only.
      .filter((file) => !file.startsWith("app/routes/design/"))
      .filter((file) => /\p{Script=Han}/u.test(withoutComments(readSource(root, file))));
    expect(speaking).toEqual([]);
  });
});

/** English texts that quote a Chinese word on purpose: the language switch, 万 as a unit people type, names of records. */
const ALLOWED_CHINESE = new Set([
  "language_switch",
  "language_switch_label",
  "problem_number",
  "language_chinese",
  "import_money",
  "organisation_name_hint",
]);

function withoutComments(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/([^:])\/\/.*$/gm, "$1");
}
