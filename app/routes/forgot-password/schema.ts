import { z } from "zod";
import { emailField } from "~/app/services/accounts/account-fields";

export const forgotPasswordSchema = z.object({ email: emailField });
