import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { environment } from "~/app/environment";
import { openDatabase } from "~/db/connection";
import { migrate } from "~/db/migrate";
import { loadVocabulary } from "~/seeds/load-vocabulary";
import { runImport } from "./spawn";
import { NOTHING, written } from "./support";

const SLOW = 120_000;
const ROWS = 1_000;
let seeded: string;
let list: string;

beforeAll(async () => {
  const folder = mkdtempSync(join(environment().DATA_DIR, "kill-"));
  seeded = join(folder, "seeded.sqlite");
  const db = openDatabase(seeded);
  await migrate(db);
  await loadVocabulary(db, "2026-01-01");
  await db.destroy();
  list = join(folder, "list.csv");
  const rows = Array.from(
    { length: ROWS },
    (_, i) => `K${i},第${i}号产线巡检机器人,夜间无人值守,人工智能,青岛,准确率≥99 %`,
  );
  writeFileSync(list, `编号,需求名称,需求内容,领域,市,指标\n${rows.join("\n")}\n`);
});

function newDataDir(): string {
  const dataDir = mkdtempSync(join(environment().DATA_DIR, "killed-"));
  copyFileSync(seeded, join(dataDir, "market.sqlite"));
  return dataDir;
}

async function countsIn(dataDir: string) {
  const db = openDatabase(join(dataDir, "market.sqlite"));
  const counts = await written(db);
  await db.destroy();
  return counts;
}

const ALL = {
  scenarios: ROWS,
  achievements: 0,
  outbox: ROWS,
  transitions: ROWS,
  numberSeries: 1,
  audit: ROWS + 1,
};

test.each([
  ["when writing begins", `已写入 0/${ROWS} `],
  ["half way", `已写入 500/${ROWS} `],
  ["when the last record is written", `已写入 ${ROWS}/${ROWS} `],
])(
  "kill -9 %s leaves everything or nothing, and the next import completes it",
  async (_, line) => {
    const dataDir = newDataDir();
    const killed = await runImport(dataDir, ["scenarios", list], (text, child) => {
      if (text.startsWith(line)) child.kill("SIGKILL");
    });
    expect(killed.stderr).toContain(line);
    if (line.startsWith("已写入 0/")) expect(killed.signal).toBe("SIGKILL");
    const left = await countsIn(dataDir);
    expect([NOTHING, ALL]).toContainEqual(left);
    const again = await runImport(dataDir, ["scenarios", list]);
    expect(again).toMatchObject({ code: 0 });
    expect(again.stdout).toContain(left.scenarios === 0 ? `新增 ${ROWS}，` : `未变 ${ROWS}，`);
    expect(await countsIn(dataDir)).toEqual(ALL);
  },
  SLOW,
);
