import { beforeAll, expect, it } from "vitest";
import { sitemapIndex, sitemapPart } from "~/app/services/api/sitemap/sitemap";
import { addScenario } from "../../routes/api/records";
import { freshDatabase } from "../../support/database";
import { newOrganisation } from "../../support/people";

const PART = 4;
const added: string[] = [];
const open: string[] = [];

beforeAll(async () => {
  await freshDatabase("2026-11-24");
  const { id: organisationId } = await newOrganisation();
  for (let count = 0; count < 11; count++) {
    const state = count % 3 === 0 ? "draft" : "published";
    const { no } = await addScenario({ organisationId, state });
    added.push(no);
    if (state === "published") open.push(no);
  }
});

async function numbersOf(part: number): Promise<string[]> {
  let text = "";
  for await (const piece of (await sitemapPart(`scenarios-${part}`, PART)) ?? []) text += piece;
  return [...text.matchAll(/\/scenarios\/([\w-]+)</g)].map((match) => match[1] ?? "");
}

it("parts hold so many records each, and name those that are public, each once", async () => {
  const index = await sitemapIndex(PART);
  expect([...index.matchAll(/scenarios-\d+/g)].map(([name]) => name)).toEqual([
    "scenarios-1",
    "scenarios-2",
    "scenarios-3",
  ]);
  const parts = [await numbersOf(1), await numbersOf(2), await numbersOf(3)];
  expect(parts.flat()).toEqual(open);
  expect(parts[1]).toEqual(added.slice(PART, 2 * PART).filter((no) => open.includes(no)));
  expect(await sitemapPart("scenarios-4", PART)).toBeNull();
});
