import type { Actor, Language } from "~/app/domain/person";
import { setLanguage } from "~/db/queries/people";
import { inTransaction } from "~/db/transaction";

/** Remembers the language a person chose for pages and mails. A preference, not an act: it leaves no line in the log. */
export async function updateLanguage(actor: Actor, language: Language): Promise<void> {
  if (actor.language === language) return;
  await inTransaction((trx) => setLanguage(trx, actor.personId, language));
}
