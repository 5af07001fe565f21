import type { Settings } from "meilisearch";
import type { Connection } from "./connection";
import { SearchRejected, SearchUnavailable } from "./errors";
import { finished } from "./tasks";

/** Where the order of a list means something; elsewhere Meilisearch gives lists back in its own order. */
const ORDERED: readonly (keyof Settings)[] = ["searchableAttributes", "rankingRules", "localizedAttributes"];
/** Replaced as a whole: what the server has and we do not name must go. */
const WHOLE: readonly (keyof Settings)[] = ["synonyms"];

/** The parts of the desired settings that the actual ones do not meet. A change re-indexes everything, so no more is sent. */
export function changedParts(desired: Settings, actual: Settings): Settings {
  const names = Object.keys(desired) as (keyof Settings)[];
  return Object.fromEntries(
    names.filter((name) => !isMet(name, desired[name], actual[name])).map((name) => [name, desired[name]]),
  );
}

function isMet(name: keyof Settings, desired: unknown, actual: unknown): boolean {
  if (ORDERED.includes(name)) return JSON.stringify(desired) === JSON.stringify(actual);
  return meets(desired, actual, WHOLE.includes(name));
}

/** Lists without regard to order; of objects only the named keys, or all when `whole`. */
function meets(desired: unknown, actual: unknown, whole: boolean): boolean {
  if (Array.isArray(desired)) {
    if (!Array.isArray(actual) || actual.length !== desired.length) return false;
    return desired.every((wanted) => actual.some((found) => meets(wanted, found, true)));
  }
  if (desired !== null && typeof desired === "object") {
    if (actual === null || typeof actual !== "object") return false;
    if (whole && Object.keys(actual).length !== Object.keys(desired).length) return false;
    const found = actual as Record<string, unknown>;
    return Object.entries(desired).every(([key, value]) => meets(value, found[key], whole));
  }
  return desired === actual;
}

/** Makes the index when it is not there and brings its settings to the desired ones; resolves when that is done. */
export async function ensureIndex(connection: Connection, uid: string, desired: Settings): Promise<void> {
  const actual = await settingsOf(connection, uid);
  if (actual === null) await createIndex(connection, uid);
  const changed = actual === null ? desired : changedParts(desired, actual);
  if (Object.keys(changed).length === 0) return;
  const action = `change the settings ${Object.keys(changed).join(", ")} of ${uid}`;
  await finished(connection, action, (client) => client.index(uid).updateSettings(changed));
}

async function settingsOf(connection: Connection, uid: string): Promise<Settings | null> {
  try {
    return await connection.write(`read the settings of ${uid}`, (client) => client.index(uid).getSettings());
  } catch (error) {
    if (error instanceof SearchUnavailable && error.reason === "missing") return null;
    throw error;
  }
}

async function createIndex(connection: Connection, uid: string): Promise<void> {
  try {
    await finished(connection, `create ${uid}`, (client) => client.createIndex(uid, { primaryKey: "id" }));
  } catch (error) {
    // Two processes that start together both find it missing.
    if (!(error instanceof SearchRejected) || error.code !== "index_already_exists") throw error;
  }
}
