import { z } from "zod";
import { LANGUAGES } from "~/app/domain/person";
import { normaliseEmail } from "./email-address";
import { PASSWORD_MINIMUM } from "./password-rule";

/** Fields that several account forms share. Messages are problem codes, which the edge turns into text. */

export const emailField = z
  .string("required")
  .min(1)
  .max(254)
  .transform(normaliseEmail)
  .pipe(z.email("email"));

export const newPasswordField = z.string("required").min(PASSWORD_MINIMUM).max(128);

/** Whatever was typed is compared; only an empty field is a mistake of form. */
export const currentPasswordField = z.string("required").min(1).max(128);

export const personNameField = z.string("required").min(1).max(50);

export const languageField = z.enum(LANGUAGES, "unknown_choice");

export const tokenField = z.string("token_invalid").max(200);
