import { environment } from "~/app/environment";

/** True where no mail server is set: whoever tries the site out must know to look into the mail folder. */
export function mailsAreFiles(): boolean {
  return environment().SMTP_URL === undefined;
}
