import { ButtonLink } from "~/app/components/button";
import { numberText } from "~/app/components/format";
import { type Card, ListingCard } from "~/app/components/listings/listing-card";
import { Section } from "~/app/components/page";
import { m } from "~/app/locales/messages/messages";

export type Found = {
  listing: "scenarios" | "achievements";
  cards: Card[];
  total: { value: number; exact: boolean };
  relaxed: boolean;
  href: string;
};

/** The best of one kind of listing, with the way to all of them. */
export function FoundSection({ found: { listing, cards, total, relaxed, href } }: { found: Found }) {
  const scenarios = listing === "scenarios";
  const count = numberText(total.value) + (total.exact ? "" : "+");
  return (
    <Section id={listing} title={scenarios ? m.list_scenarios_title() : m.list_achievements_title()}>
      {relaxed && cards.length > 0 && <p className="text-ink-soft">{m.list_relaxed()}</p>}
      {cards.length === 0 && <p className="text-ink-soft">{m.list_empty_title()}</p>}
      <div className="border-t border-line-strong/50 empty:hidden">
        {cards.map((card) => (
          <ListingCard key={card.no} card={card} heading="h3" />
        ))}
      </div>
      {total.value > 0 && (
        <div>
          <ButtonLink look="secondary" to={href}>
            {scenarios ? m.suggest_all_scenarios({ count }) : m.suggest_all_achievements({ count })}
          </ButtonLink>
        </div>
      )}
    </Section>
  );
}
