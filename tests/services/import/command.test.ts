import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { environment } from "~/app/environment";
import { openDatabase } from "~/db/connection";
import { migrate } from "~/db/migrate";
import { loadVocabulary } from "~/seeds/load-vocabulary";
import { runImport } from "./spawn";
import { NOTHING, written } from "./support";

const SLOW = 60_000;
let dataDir: string;
let file: (name: string, text: string) => string;

beforeAll(async () => {
  dataDir = mkdtempSync(join(environment().DATA_DIR, "command-"));
  file = (name, text) => {
    const path = join(dataDir, name);
    writeFileSync(path, text);
    return path;
  };
  const db = openDatabase(join(dataDir, "market.sqlite"));
  await migrate(db);
  await loadVocabulary(db, "2026-01-01");
  await db.destroy();
});

async function counts() {
  const db = openDatabase(join(dataDir, "market.sqlite"));
  const rows = await written(db);
  await db.destroy();
  return rows;
}

test(
  "prints every error up to two hundred, saves all, writes nothing and fails",
  async () => {
    const rows = Array.from({ length: 250 }, (_, i) => `${i},需求${i},准确率≥ abc`);
    const list = file("bad.csv", `编号,需求名称,指标\n${rows.join("\n")}\n`);
    const errors = join(dataDir, "errors.csv");
    const { code, stdout, stderr } = await runImport(dataDir, ["scenarios", list, "--errors", errors]);
    expect(code).toBe(1);
    expect(stderr.match(/“指标”列：/g)).toHaveLength(200);
    expect(stderr).toContain("另有 50 处错误未显示");
    expect(stdout).toBe("bad.csv：250 处错误，没有写入任何内容（共 250 行）。\n");
    expect(readFileSync(errors, "utf8").trim().split("\r\n")).toHaveLength(251);
    expect(await counts()).toEqual(NOTHING);
  },
  SLOW,
);

test(
  "a saved error never becomes a formula",
  async () => {
    const list = file("formula.csv", "需求名称,=cmd\n甲,1\n");
    const errors = join(dataDir, "formula-errors.csv");
    await runImport(dataDir, ["scenarios", list, "--errors", errors]);
    expect(readFileSync(errors, "utf8")).toContain(`"'=cmd"`);
  },
  SLOW,
);

test(
  "shows progress, ends with one line, and says in English what it says in Chinese",
  async () => {
    const list = file("good.csv", "编号,需求名称\n1,甲\n2,乙\n");
    const first = await runImport(dataDir, ["scenarios", list]);
    expect(first).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^good\.csv：2 行 —— 新增 2，更新 0，未变 0/),
    });
    expect(first.stderr).toMatch(/已检查 2\/2 行（\d+ 行\/秒）\n[\s\S]*已写入 2\/2 条/);
    const again = await runImport(dataDir, ["scenarios", list, "--lang", "en"]);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringMatching(/0 new, 0 changed, 2 unchanged/) });
  },
  SLOW,
);

test.each([
  ["no file", ["scenarios"], "用法"],
  ["an unknown list", ["things", "x.csv"], "用法"],
  ["an unknown option", ["scenarios", "x.csv", "--force"], "--force"],
  ["an unknown state", ["scenarios", "x.csv", "--state", "approved"], "published | submitted | draft"],
  ["errors over the list", ["scenarios", "x.csv", "--errors", "./x.csv"], "不能指向清单本身"],
  ["a missing file", ["scenarios", "missing.csv"], "读不到文件 missing.csv"],
  ["a folder", ["scenarios", dirname(import.meta.dirname)], "是文件夹"],
])(
  "says in one sentence what is wrong with %s",
  async (_, args, text) => {
    const { code, stdout, stderr } = await runImport(dataDir, args);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(text);
    expect(stderr).not.toMatch(/\bat .+:\d+/);
  },
  SLOW,
);
