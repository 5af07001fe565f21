import { z } from "zod";
import { ALERT_MAILS } from "~/app/domain/alert";

const choice = z.enum(ALERT_MAILS, "unknown_choice");

export const mailsSchema = z.object({ match: choice, saved_search: choice });
