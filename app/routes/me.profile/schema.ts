import { z } from "zod";
import { toHalfWidth } from "~/app/domain/numerals";
import { m } from "~/app/locales/messages/messages";
import {
  currentPasswordField,
  languageField,
  newPasswordField,
  personNameField,
} from "~/app/services/accounts/account-fields";

export const profileSchema = z.object({
  name: personNameField,
  phone: z
    .string("required")
    .max(30)
    .transform(toHalfWidth)
    .pipe(z.string().regex(/^$|^[+\d][\d ()-]{4,}$/, { error: () => m.account_phone_problem() })),
  language: languageField,
});

export const passwordSchema = z.object({
  currentPassword: currentPasswordField,
  newPassword: newPasswordField,
});
