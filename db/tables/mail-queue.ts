import type { Insertable, Selectable } from "kysely";

export type QueuedMailTable = {
  id: string;
  content: string;
  created_at: string;
  taken_at: string | null;
};
export type QueuedMailRow = Selectable<QueuedMailTable>;
export type NewQueuedMail = Insertable<QueuedMailTable>;
