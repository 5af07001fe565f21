import { Badge, type Shape, type Tone } from "~/app/components/badge";
import type { ListingState } from "~/app/domain/listing-state";
import { m } from "~/app/locales/messages/messages";

const LOOKS: Record<ListingState, { tone: Tone; shape: Shape; text: () => string }> = {
  draft: { tone: "neutral", shape: "draft", text: m.listing_state_draft },
  submitted: { tone: "brand", shape: "waiting", text: m.listing_state_submitted },
  under_review: { tone: "brand", shape: "waiting", text: m.listing_state_under_review },
  returned: { tone: "warn", shape: "attention", text: m.listing_state_returned },
  approved: { tone: "good", shape: "done", text: m.listing_state_approved },
  rejected: { tone: "bad", shape: "stopped", text: m.listing_state_rejected },
  published: { tone: "good", shape: "active", text: m.listing_state_published },
  paused: { tone: "warn", shape: "stopped", text: m.listing_state_paused },
  withdrawn: { tone: "neutral", shape: "stopped", text: m.listing_state_withdrawn },
  expired: { tone: "neutral", shape: "stopped", text: m.listing_state_expired },
};

/** The internal state, for those who work on the record. */
export function ListingStateBadge({ state }: { state: ListingState }) {
  const look = LOOKS[state];
  return (
    <Badge tone={look.tone} shape={look.shape}>
      {look.text()}
    </Badge>
  );
}

export function listingStateText(state: ListingState): string {
  return LOOKS[state].text();
}
