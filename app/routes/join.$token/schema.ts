import { z } from "zod";
import { languageField, newPasswordField, personNameField } from "~/app/services/accounts/account-fields";

export const newColleagueSchema = z.object({
  name: personNameField,
  password: newPasswordField,
  language: languageField,
});
