import { database } from "~/db/connection";
import { type AuditEntry, listAudit, listTransitions, type TransitionEntry } from "~/db/queries/audit";
import { listPersonNames } from "~/db/queries/people";

/** One line of an organisation's history. `actorName` is null for the house itself. */
export type OrganisationEntry = {
  action: string;
  actorName: string | null;
  /** True for what the operators do; it tells a colleague's name from theirs. */
  byOperator: boolean;
  reason: string;
  /** Names of the fields that an edit changed. */
  changed: string[];
  /** Whom it is about, and as what. */
  person: string | null;
  role: string | null;
  at: string;
};

const LINES = 500;
const OPERATOR_ACTS = ["verify", "reject", "suspend", "correct_platform"];

/** Everything that was done to an organisation and its people, latest first. */
export async function viewOrganisationHistory(id: string): Promise<OrganisationEntry[]> {
  const db = database();
  const lines = await listAudit(db, "organisation", id, { limit: LINES });
  const reasons = reasonsByAction(await listTransitions(db, "organisation", id));
  const names = await listPersonNames(db, [...new Set(lines.flatMap((line) => personOf(line) ?? []))]);
  return lines.map((line) => ({
    action: line.action,
    actorName: line.actorName,
    byOperator: OPERATOR_ACTS.includes(line.action),
    reason: reasons.get(line.action)?.shift() ?? "",
    changed: String(line.details.changed ?? "")
      .split(" ")
      .filter((field) => field !== ""),
    person: names.get(personOf(line) ?? "") ?? null,
    role: typeof line.details.role === "string" ? line.details.role : roleTo(line),
    at: line.at,
  }));
}

/** The log keeps no words; the steps do. Both are written together, so the latest of one is the latest of the other. */
function reasonsByAction(steps: readonly TransitionEntry[]): Map<string, string[]> {
  const reasons = new Map<string, string[]>();
  for (const { action, reason } of [...steps].reverse())
    reasons.set(action, [...(reasons.get(action) ?? []), reason]);
  return reasons;
}

const personOf = ({ details }: AuditEntry) => (typeof details.person === "string" ? details.person : null);
const roleTo = ({ action, details }: AuditEntry) =>
  action === "change_role" && typeof details.to === "string" ? details.to : null;
