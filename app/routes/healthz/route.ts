import { searchHealth } from "~/app/services/search/health";
import { database } from "~/db/connection";
import { lastOutboxSeq } from "~/db/queries/outbox";

/** For monitors: 200 while pages can be served, with what is degraded; 503 when the database does not answer. */
export async function loader() {
  try {
    await lastOutboxSeq(database());
  } catch {
    return Response.json({ status: "down", database: "down" }, { status: 503 });
  }
  const search = await searchHealth();
  return Response.json({ status: search.status === "ok" ? "ok" : "degraded", database: "ok", search });
}
