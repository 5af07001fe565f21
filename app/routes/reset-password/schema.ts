import { z } from "zod";
import { newPasswordField, tokenField } from "~/app/services/accounts/account-fields";

export const resetPasswordSchema = z.object({ token: tokenField, password: newPasswordField });
