import type { Trx } from "~/db/transaction";
import { tellOperators } from "../notices/tell";

/** Operators are told of an organisation that waits for them: newly registered, or changed in what they check. */
export async function tellOfWaiting(
  trx: Trx,
  organisationId: string,
  { event, actorId }: { event: string; actorId: string },
): Promise<void> {
  const news = {
    kind: "queue_organisation" as const,
    action: "organisation_registered" as const,
    subject: { kind: "organisation" as const, id: organisationId },
    organisationId,
    event,
    facts: {},
  };
  await tellOperators(trx, news, actorId);
}
