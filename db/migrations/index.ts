import type { Migration } from "kysely";
import * as foundation from "./001-foundation";
import * as bridges from "./002-bridges";
import * as matchingMemory from "./003-matching-memory";
import * as imports from "./004-imports";
import * as attachments from "./005-attachments";
import * as notices from "./006-notices";
import * as discardedDrafts from "./007-discarded-drafts";

/** The static registry: every migration by name, in order. A migration is frozen once it has landed. */
export const MIGRATIONS: Record<string, Migration> = {
  "001-foundation": foundation,
  "002-bridges": bridges,
  "003-matching-memory": matchingMemory,
  "004-imports": imports,
  "005-attachments": attachments,
  "006-notices": notices,
  "007-discarded-drafts": discardedDrafts,
};
