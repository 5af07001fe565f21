import { z } from "zod";
import { tokenField } from "~/app/services/accounts/account-fields";

export const verifyEmailSchema = z.object({ token: tokenField });
