import { z } from "zod";
import { currentPasswordField, emailField } from "~/app/services/accounts/account-fields";

export const signInSchema = z.object({
  email: emailField,
  password: currentPasswordField,
  next: z.string().max(2000).optional(),
});
