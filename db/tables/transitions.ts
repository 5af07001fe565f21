import type { Generated, Insertable, Selectable } from "kysely";

export type TransitionTable = {
  id: string;
  subject_kind: string;
  subject_id: string;
  from_state: string;
  to_state: string;
  action: string;
  actor_id: string;
  acted_as: string;
  reason: Generated<string>;
  at: string;
};
export type TransitionRow = Selectable<TransitionTable>;
export type NewTransition = Insertable<TransitionTable>;
