import type { Migration } from "kysely";
import * as foundation from "./001-foundation";

/** The static registry: every migration by name, in order. A migration is frozen once it has landed. */
export const MIGRATIONS: Record<string, Migration> = {
  "001-foundation": foundation,
};
