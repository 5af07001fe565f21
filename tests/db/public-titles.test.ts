import { beforeEach, describe, expect, it } from "vitest";
import { database } from "~/db/connection";
import { pagePublicTitles } from "~/db/queries/public-titles";
import { listingIn, newScene, type Scene } from "../services/listings/scene";

let scene: Scene;

beforeEach(async () => {
  scene = await newScene();
});

async function titles(most: number): Promise<string[]> {
  const found: string[] = [];
  for await (const page of pagePublicTitles(database(), "scenarios", most)) found.push(...page);
  return found;
}

const rename = (id: string, title: string) =>
  database().updateTable("scenarios").set({ title }).where("id", "=", id).execute();

describe("titles of public records", () => {
  it("are the newest first, and only of published records", async () => {
    for (const title of ["第一", "第二", "第三"]) await rename(await listingIn(scene, "published"), title);
    for (const state of ["draft", "approved", "withdrawn"] as const) await listingIn(scene, state);
    expect(await titles(100)).toEqual(["第三", "第二", "第一"]);
  });

  it("come from no more records than asked", async () => {
    for (const title of ["第一", "第二", "第三"]) await rename(await listingIn(scene, "published"), title);
    expect(await titles(2)).toEqual(["第三", "第二"]);
    expect(await titles(0)).toEqual([]);
  });

  it("go on page after page, each title once", async () => {
    const id = await listingIn(scene, "published");
    const row = await database()
      .selectFrom("scenarios")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const copies = Array.from({ length: 250 }, (_, n) => ({
      ...row,
      id: `${id}-${n}`,
      no: null,
      title: `${n}`,
    }));
    for (const copy of copies)
      await database()
        .insertInto("scenarios")
        .values({ ...copy, no: `SD-370200-AI-2026-9${copy.title.padStart(3, "0")}` })
        .execute();
    const found = await titles(1_000);
    expect(found).toHaveLength(251);
    expect(new Set(found).size).toBe(251);
  });

  it("leave suspended organisations out", async () => {
    await listingIn(scene, "published");
    expect(await titles(10)).toHaveLength(1);
    await database()
      .updateTable("organisations")
      .set({ status: "suspended", status_note: "单位注销" })
      .where("id", "=", scene.organisationId)
      .execute();
    expect(await titles(10)).toEqual([]);
  });
});
