import { insertStopToken } from "~/db/queries/mail-settings";
import type { Trx } from "~/db/transaction";
import { queueMail } from "../mails/queue";
import type { MailWithStops } from "./digest-mail";

/** Queues a mail together with the stop links it carries. */
export async function queueWithStops(
  trx: Trx,
  personId: string,
  { mail, stops }: MailWithStops,
  at: string,
): Promise<void> {
  for (const { kind, token } of stops) await insertStopToken(trx, { kind, token, personId, at });
  await queueMail(trx, mail, at);
}
