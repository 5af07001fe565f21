import { type KeyCreation, Meilisearch, MeilisearchApiError } from "meilisearch";

/** Everything the app does on its own indexes; nothing on others, no keys, no dumps, no global settings. */
export const APP_ACTIONS = [
  "search",
  "documents.add",
  "documents.get",
  "documents.delete",
  "indexes.create",
  "indexes.get",
  "indexes.delete",
  "indexes.swap",
  "settings.get",
  "settings.update",
  "stats.get",
  "tasks.get",
] as const satisfies KeyCreation["actions"];

/**
 * The key for the app, limited to the indexes that begin with the prefix; made when it is not there yet.
 * `uid` (a UUID) names the key: asking again with the same one gives the same key. Needs the master key, once.
 */
export async function appKey(url: string, masterKey: string, prefix: string, uid: string): Promise<string> {
  const client = new Meilisearch({ host: url, apiKey: masterKey, timeout: 10_000 });
  const wanted: KeyCreation = {
    uid,
    name: "scenario-market",
    description: "Scenario Market: its own indexes only",
    actions: [...APP_ACTIONS],
    indexes: [`${prefix}*`],
    expiresAt: null,
  };
  try {
    return (await client.createKey(wanted)).key;
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === "api_key_already_exists")
      return (await client.getKey(uid)).key;
    throw error;
  }
}
