import { createHash } from "node:crypto";
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
 * The key for the app, limited to the indexes that begin with the prefix; made when it is not there yet. Asked
 * again for the same prefix it is the same key. Needs the master key, once.
 */
export async function appKey(url: string, masterKey: string, prefix: string): Promise<string> {
  const client = new Meilisearch({ host: url, apiKey: masterKey, timeout: 10_000 });
  const uid = uidOf(prefix);
  const wanted: KeyCreation = {
    uid,
    name: "scenario-market",
    description: `Scenario Market: only the indexes ${prefix}*`,
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

/** What a key may do cannot be changed later, so another prefix or another list of actions is another key. */
function uidOf(prefix: string): string {
  const hash = createHash("sha256")
    .update([prefix, ...APP_ACTIONS].join("\n"))
    .digest("hex");
  // The server wants a UUID of version 4.
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `4${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`];
  return [...parts, hash.slice(20, 32)].join("-");
}
