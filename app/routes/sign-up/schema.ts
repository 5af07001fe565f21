import { z } from "zod";
import {
  emailField,
  languageField,
  newPasswordField,
  personNameField,
} from "~/app/services/accounts/account-fields";

export const signUpSchema = z.object({
  email: emailField,
  name: personNameField,
  password: newPasswordField,
  language: languageField,
});
