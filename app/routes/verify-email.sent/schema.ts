import { z } from "zod";
import { emailField } from "~/app/services/accounts/account-fields";

export const resendSchema = z.object({ email: emailField });
