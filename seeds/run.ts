import { parseArgs } from "node:util";
import { skipNews } from "~/app/services/alerts/skip-news";
import { type Db, database } from "~/db/connection";
import { migrate } from "~/db/migrate";
import { loadListings, showProgress } from "./generators/load-listings";
import { loadVocabulary } from "./load-vocabulary";
import { namedAccounts, SAMPLE_PASSWORD } from "./sample-accounts";
import { dayAfter } from "./sample-content";
import { loadSampleMemory } from "./sample-memory";
import { isUntouched, loadSamples } from "./samples";

const USAGE = `Usage: npm run seed                              vocabulary; samples if the database is empty
       npm run seed -- --samples                 samples, refused when there are records
       npm run seed -- --listings N [--seed S]   N generated listings for load tests`;

function readArguments() {
  const options = {
    samples: { type: "boolean" },
    listings: { type: "string" },
    seed: { type: "string" },
  } as const;
  const { values } = parseArgs({ options });
  return {
    samples: values.samples ?? false,
    listings: whole(values.listings, "--listings"),
    seed: whole(values.seed, "--seed"),
  };
}

function whole(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,8}$/.test(text) || Number(text) === 0)
    throw new TypeError(`${name} must be a whole number above 0, not "${text}".`);
  return Number(text);
}

async function seedSamples(db: Db, forced: boolean): Promise<void> {
  if (!(await isUntouched(db))) {
    if (!forced) return printAccountsIfThere(db);
    throw new TypeError(
      "This database already has people or organisations; samples are never mixed with real records.\n" +
        "Nothing was changed. To look at the samples, use an empty folder: DATA_DIR=/tmp/samples npm run seed",
    );
  }
  const count = await loadSamples(db, new Date());
  console.log(
    `Samples: ${count.organisations} organisations, ${count.scenarios} scenarios, ${count.achievements} achievements.`,
  );
  const memory = await loadSampleMemory(db, new Date());
  console.log(
    `         ${memory.searches} saved searches, ${memory.alerts} alerts, ${memory.verdicts} verdicts on matches.`,
  );
  await printAccountsIfThere(db);
}

async function printAccountsIfThere(db: Db): Promise<void> {
  const sample = await db
    .selectFrom("people")
    .select("id")
    .where("is_sample", "=", 1)
    .limit(1)
    .executeTakeFirst();
  if (!sample) return;
  console.log(`\nSample accounts (password of all: ${SAMPLE_PASSWORD})\n`);
  for (const account of namedAccounts)
    console.log(`  ${account.email.padEnd(28)} ${account.role.padEnd(34)} ${account.use}`);
  console.log(
    "  <key>@example.com            owners of the other sample organisations, see seeds/datasets/samples\n",
  );
}

async function run(): Promise<void> {
  const wanted = readArguments();
  const db = database();
  await migrate(db);
  const vocabulary = await loadVocabulary(db, dayAfter(new Date(), 0));
  console.log(
    `Vocabulary: ${vocabulary.inserted} new, ${vocabulary.updated} updated, ${vocabulary.retired} retired, ${vocabulary.kept} kept as edited.`,
  );
  if (wanted.listings === undefined) await seedSamples(db, wanted.samples);
  else {
    await loadListings(db, { count: wanted.listings, seed: wanted.seed ?? 7, now: new Date() }, showProgress);
    await skipNews(db);
  }
  await db.destroy();
}

try {
  await run();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error("code" in error ? `${error.message}\n${USAGE}` : error.message);
  process.exitCode = 1;
}
