import type { Contact } from "~/app/domain/scenario";

/** Content as it may be kept in revisions and shown beside a review: without the personal data. */
export function withoutContact<C extends { contact: Contact }>(content: C): Omit<C, "contact"> {
  const { contact: _, ...rest } = content;
  return rest;
}
