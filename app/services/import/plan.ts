import type { ImportMark } from "~/db/queries/bulk-listings";
import type { CheckedRow } from "./check-rows";
import { isOurs } from "./identity";
import { type ImportAuthor, mayChangeIn } from "./import-author";
import type { RowProblem } from "./problems";
import type { WithDomain } from "./propose";

/** Why a record that a list would change stays as it is: somebody changed it since, or its state does not allow it. */
export type ConflictReason = "changed_since" | "state";
export type Conflict = { row: number; no: string | null; externalId: string; why: ConflictReason };
export type Change<C> = { row: CheckedRow<C>; mark: ImportMark };

/** A changed row with what its record shall say from now on. */
export type Update<C> = Change<C> & WithDomain<C>;

/** What an import would write. `problems` are rows whose id stands for a record of somebody else. */
export type ImportPlan<C> = {
  fresh: CheckedRow<C>[];
  changed: Update<C>[];
  unchanged: number;
  conflicts: Conflict[];
  problems: RowProblem[];
};

/** Rows by what stands under their ids; `known` may say something new. */
export type SortedRows<C> = Omit<ImportPlan<C>, "changed" | "conflicts"> & { known: Change<C>[] };

/**
 * Sorts rows by what stands under their ids. A row that says what it said at the last import is unchanged,
 * whatever people made of the record since.
 */
export function sortRows<C>(
  rows: CheckedRow<C>[],
  markOf: (row: CheckedRow<C>) => ImportMark | undefined,
  { organisationId, author }: { organisationId: string | null; author: ImportAuthor },
): SortedRows<C> {
  const sorted: SortedRows<C> = { fresh: [], known: [], unchanged: 0, problems: [] };
  const rowOf = new Map<string, number>();
  for (const row of rows) {
    const mark = markOf(row);
    const first = mark && rowOf.get(mark.id);
    if (mark) rowOf.set(mark.id, first ?? row.row);
    if (!mark && author.as === "owner" && isOurs(row.givenId)) sorted.problems.push(noSuchRecord(row));
    else if (!mark) sorted.fresh.push(row);
    else if (mark.organisationId !== organisationId) sorted.problems.push(otherOwner(row, mark));
    else if (first !== undefined) sorted.problems.push(sameRecord(row, first));
    else if (mark.imported?.fingerprint === row.fingerprint) sorted.unchanged += 1;
    else sorted.known.push({ row, mark });
  }
  return sorted;
}

/**
 * What keeps a list from changing a record; null when nothing does. The last change must have been an import's, or
 * the row must have been exported from the very version that stands there.
 */
export function conflictOf<C>({ row, mark }: Change<C>, author: ImportAuthor): ConflictReason | null {
  if (!mayChangeIn(author, mark.state)) return "state";
  const byImport = mark.source === "import" && mark.imported?.version === mark.version;
  const fromThisVersion = author.as === "owner" && row.version === mark.version;
  return byImport || fromThisVersion ? null : "changed_since";
}

function otherOwner<C>(row: CheckedRow<C>, mark: ImportMark): RowProblem {
  const params = { id: row.givenId || row.externalId, no: mark.no ?? "—" };
  return { ...placeOf(row), code: "id_of_another_owner", params };
}

/** A number or id of ours that is none of the organisation's records: the row came from somebody else's file. */
function noSuchRecord<C>(row: CheckedRow<C>): RowProblem {
  return { ...placeOf(row), code: "id_unknown_record", params: { id: row.givenId } };
}

function sameRecord<C>(row: CheckedRow<C>, first: number): RowProblem {
  return { ...placeOf(row), code: "id_twice", params: { first } };
}

const placeOf = <C>({ row, line }: CheckedRow<C>) => ({ row, line, heading: null, cell: null });
