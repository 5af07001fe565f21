import type { Insertable, Selectable } from "kysely";
import type { ImportStage, ImportTarget } from "~/app/domain/import-stage";
import type { ListingNoun } from "~/app/domain/listing-number";

export type ImportTable = {
  id: string;
  person_id: string;
  acts_as: "operator" | "owner";
  noun: ListingNoun;
  organisation_id: string | null;
  target_state: ImportTarget;
  file_name: string;
  file_sha256: string;
  file_bytes: number;
  stage: ImportStage;
  runner: string | null;
  problem: string | null;
  problem_count: number | null;
  summary: string | null;
  created_at: string;
  updated_at: string;
};
export type ImportRow = Selectable<ImportTable>;
export type NewImport = Insertable<ImportTable>;
