import type { ImportMark } from "~/db/queries/bulk-listings";
import type { CheckedRow } from "./check-rows";
import type { RowProblem } from "./problems";
import type { WithDomain } from "./propose";

/** A record that the list changed and somebody in the market changed too: the market's stays. */
export type Conflict = { row: number; no: string | null; externalId: string };
export type Change<C> = { row: CheckedRow<C>; mark: ImportMark };

/** A changed row with what its record shall say from now on. */
export type Update<C> = Change<C> & WithDomain<C>;

/** What an import would write. `problems` are rows whose id stands for a record of somebody else. */
export type ImportPlan<C, U = Update<C>> = {
  fresh: CheckedRow<C>[];
  changed: U[];
  unchanged: number;
  conflicts: Conflict[];
  problems: RowProblem[];
};

/**
 * Sorts rows by what stands under their ids. A row that says what it said at the last import is unchanged,
 * whatever people made of the record since. A row that says something new changes the record only if the last
 * change of the record was an import's.
 */
export function sortRows<C>(
  rows: CheckedRow<C>[],
  marks: Map<string, ImportMark>,
  organisationId: string | null,
): ImportPlan<C, Change<C>> {
  const plan: ImportPlan<C, Change<C>> = {
    fresh: [],
    changed: [],
    unchanged: 0,
    conflicts: [],
    problems: [],
  };
  for (const row of rows) {
    const mark = marks.get(row.externalId);
    if (!mark) plan.fresh.push(row);
    else if (mark.organisationId !== organisationId) plan.problems.push(otherOwner(row, mark));
    else if (mark.imported?.fingerprint === row.fingerprint) plan.unchanged += 1;
    else if (mark.source === "import" && mark.imported?.version === mark.version)
      plan.changed.push({ row, mark });
    else plan.conflicts.push({ row: row.row, no: mark.no, externalId: row.externalId });
  }
  return plan;
}

function otherOwner<C>(row: CheckedRow<C>, mark: ImportMark): RowProblem {
  const params = { id: row.externalId, no: mark.no ?? "—" };
  return { row: row.row, line: row.line, heading: null, code: "id_of_another_owner", params };
}
