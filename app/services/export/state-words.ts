import type { ListingState } from "~/app/domain/listing-state";
import type { Language } from "~/app/domain/person";
import { m } from "~/app/locales/messages/messages";

const WORDS: Record<ListingState, typeof m.listing_state_draft> = {
  draft: m.listing_state_draft,
  submitted: m.listing_state_submitted,
  under_review: m.listing_state_under_review,
  returned: m.listing_state_returned,
  approved: m.listing_state_approved,
  rejected: m.listing_state_rejected,
  published: m.listing_state_published,
  paused: m.listing_state_paused,
  withdrawn: m.listing_state_withdrawn,
  expired: m.listing_state_expired,
};

/** The internal state of a record, for files of those who work on it. */
export function stateWord(state: ListingState, language: Language): string {
  return WORDS[state]({}, { locale: language });
}
