import type { Db } from "~/db/connection";
import { listForLearning } from "~/db/queries/match-feedback";
import { readSnapshot } from "../snapshots/snapshot";

const PAGE = 500;

/**
 * Every current verdict as one line of JSON: both numbers, verdict, reason code, and the match it was given on.
 * No person, no note, no time: a line must not lead back to anybody.
 */
export async function* exportFeedback(db: Db): AsyncIterable<string> {
  for (let after = ""; ; ) {
    const rows = await listForLearning(db, after, PAGE);
    const last = rows.at(-1);
    if (!last) return;
    for (const { subjectNo, counterpartNo, verdict, code, score, content, weightsVersion } of rows) {
      const parts = readSnapshot(content)?.parts ?? null;
      yield `${JSON.stringify({ subject: subjectNo, counterpart: counterpartNo, verdict, code, score, parts, version: weightsVersion })}\n`;
    }
    after = last.id;
  }
}
