import { z } from "zod";
import { kindsFor, NEWS_KINDS, NEWS_MAILS, type NewsKind, type NewsMail } from "~/app/domain/notice";

const choice = z.enum(NEWS_MAILS, "unknown_choice");

/** One choice for every kind that concerns the person. */
export function mailsSchema(operator: boolean): z.ZodType<Partial<Record<NewsKind, NewsMail>>> {
  return z.object(Object.fromEntries(kindsFor(operator).map((kind) => [kind, choice])));
}

/** `?kind=` of the address; anything else shows every kind. */
export const kindSchema = z
  .enum(NEWS_KINDS as [NewsKind, ...NewsKind[]])
  .nullable()
  .catch(null);
