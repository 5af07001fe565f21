import type { Generated, Insertable, Selectable } from "kysely";

export type OutboxEntryTable = {
  seq: Generated<number>;
  topic: "scenarios" | "achievements";
  ref_id: string;
  at: string;
};
export type OutboxEntryRow = Selectable<OutboxEntryTable>;
export type NewOutboxEntry = Insertable<OutboxEntryTable>;
