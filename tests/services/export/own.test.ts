import { beforeAll, describe, expect, test } from "vitest";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Actor } from "~/app/domain/person";
import { ownListings } from "~/app/services/export/own-listings";
import type { ExportFormat } from "~/app/services/export/table";
import { type ImportOutcome, importListings } from "~/app/services/import/import-listings";
import { type Db, database } from "~/db/connection";
import { findOrganisation } from "~/db/queries/organisations";
import { loadSamples } from "~/seeds/samples";
import { freshDatabase } from "~/tests/support/database";
import { actorAgain } from "~/tests/support/people";
import { written } from "../import/support";
import { csvText, xlsxBytes } from "./support";

let db: Db;
let owners: Actor[];
beforeAll(async () => {
  db = await freshDatabase("2026-11-24");
  await loadSamples(db, new Date("2026-11-24T02:00:00Z"));
  const rows = await db.selectFrom("memberships").select("person_id").where("role", "=", "owner").execute();
  owners = await Promise.all(rows.map((row) => actorAgain(row.person_id)));
}, 120_000);

async function fileOf(actor: Actor, noun: ListingNoun, format: ExportFormat, language: "zh-CN" | "en") {
  const table = ownListings(actor, noun, { state: null }, language);
  return format === "csv" ? Buffer.from(await csvText(table)) : xlsxBytes(table);
}

async function importAgain(actor: Actor, noun: ListingNoun, bytes: Buffer): Promise<ImportOutcome> {
  const [membership] = actor.memberships;
  const organisation = await findOrganisation(db, membership?.organisationId ?? "");
  return importListings(db, {
    noun,
    bytes,
    state: "draft",
    creditCode: organisation?.creditCode ?? "",
    author: { personId: actor.personId, as: "owner" },
    matching: null,
    ignoreUnknownColumns: false,
    dryRun: false,
    language: "zh-CN",
  });
}

describe("what an organisation exports and imports again is unchanged", () => {
  test.each([
    ["scenario", "xlsx", "zh-CN"],
    ["achievement", "csv", "zh-CN"],
    ["scenario", "csv", "en"],
    ["achievement", "xlsx", "en"],
  ] as const)(
    "every sample %s, as %s in %s",
    async (noun, format, language) => {
      const before = await written(database());
      let records = 0;
      for (const owner of owners) {
        const outcome = await importAgain(owner, noun, await fileOf(owner, noun, format, language));
        if (outcome.kind === "unusable") {
          // Whoever may not open scenarios, or has no record, brings nothing back.
          expect(["organisation_kind", "file_no_rows"]).toContain(outcome.problem.code);
          continue;
        }
        expect([owner.email, outcome]).toMatchObject([owner.email, { kind: "done" }]);
        if (outcome.kind !== "done") continue;
        const { rows, unchanged } = outcome.summary;
        expect([owner.email, unchanged]).toEqual([owner.email, rows]);
        records += rows;
      }
      expect(records).toBeGreaterThan(noun === "scenario" ? 50 : 100);
      expect(await written(database())).toEqual(before);
    },
    120_000,
  );
});

test("somebody else's file is refused row by row, not taken for new records", async () => {
  const [one, other] = owners.filter(({ email }) => ["lab@example.com", "sme@example.com"].includes(email));
  if (!one || !other) throw new Error("no such samples");
  const outcome = await importAgain(other, "achievement", await fileOf(one, "achievement", "csv", "zh-CN"));
  if (outcome.kind !== "refused") throw new Error("taken");
  expect(new Set(outcome.problems.map((problem) => problem.code))).toEqual(new Set(["id_unknown_record"]));
  expect(outcome.problems).toHaveLength(outcome.rows);
});
