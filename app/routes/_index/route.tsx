import { Link, useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/app/components/button";
import { DomainTiles } from "~/app/components/domain-tiles";
import { numberText } from "~/app/components/format";
import { type Card, ListingCard } from "~/app/components/listings/listing-card";
import { Page, Section } from "~/app/components/page";
import { CityMap } from "~/app/components/pictures/city-map";
import { StageMatrix } from "~/app/components/pictures/stage-matrix";
import { currentLanguage } from "~/app/http/request-context";
import { SearchBox } from "~/app/islands/search/search-box";
import { m } from "~/app/locales/messages/messages";
import { viewHome } from "~/app/services/public/view-home";
import { ChainStrip } from "./chain-strip";

export async function loader() {
  return await viewHome(currentLanguage());
}

export default function Route() {
  const home = useLoaderData<typeof loader>();
  return (
    <>
      <div className="border-b border-line bg-brand-wash">
        <Page className="items-center py-10 sm:py-14 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-12">
          <div className="grid gap-4">
            <h1 className="text-3xl sm:text-4xl">{m.home_title()}</h1>
            <p className="max-w-prose text-lg text-ink-soft">{m.home_lead()}</p>
            <SearchBox scope="all" action="/search" placeholder={m.home_search_placeholder()} />
            <p className="flex flex-wrap gap-x-6 gap-y-1">
              <Count value={home.scenarioTotal} label={m.home_count_scenarios()} to="/scenarios" />
              <Count value={home.achievementTotal} label={m.home_count_achievements()} to="/achievements" />
            </p>
            <ChainStrip />
          </div>
          <section aria-labelledby="cities-title" className="grid gap-2">
            <h2 id="cities-title" className="text-base">
              {m.home_cities()}
            </h2>
            <CityMap tiles={home.cities} />
            <p className="text-sm text-ink-soft">{m.home_cities_legend()}</p>
          </section>
        </Page>
      </div>
      <Page>
        <Section id="eight" title={m.home_domains_eight()}>
          <DomainTiles tiles={home.domains.filter((domain) => domain.grouping === "eight")} />
        </Section>
        <Section id="x" title={m.home_domains_x()}>
          <DomainTiles tiles={home.domains.filter((domain) => domain.grouping === "x")} />
        </Section>
        <Section id="stages" title={m.home_stages()}>
          <p className="max-w-prose text-ink-soft">{m.home_stages_lead()}</p>
          <StageMatrix matrix={home.stages} />
        </Section>
        <div className="grid gap-10 lg:grid-cols-2">
          <Latest
            id="latest-scenarios"
            title={m.home_latest_scenarios()}
            cards={home.latestScenarios}
            all={m.home_all_scenarios()}
            to="/scenarios"
          />
          <Latest
            id="latest-achievements"
            title={m.home_latest_achievements()}
            cards={home.latestAchievements}
            all={m.home_all_achievements()}
            to="/achievements"
          />
        </div>
        <div className="flex flex-wrap gap-3">
          <ButtonLink to="/me/scenarios/new">{m.home_publish_scenario()}</ButtonLink>
          <ButtonLink look="secondary" to="/me/achievements/new">
            {m.home_post_achievement()}
          </ButtonLink>
        </div>
      </Page>
    </>
  );
}

function Count({ value, label, to }: { value: number; label: string; to: string }) {
  return (
    <Link to={to} className="text-ink no-underline hover:underline">
      <strong className="text-2xl text-brand-strong">{numberText(value)}</strong> {label}
    </Link>
  );
}

function Latest({
  id,
  title,
  cards,
  all,
  to,
}: {
  id: string;
  title: string;
  cards: Card[];
  all: string;
  to: string;
}) {
  return (
    <Section id={id} title={title} actions={<Link to={to}>{all}</Link>}>
      <div>
        {cards.map((card) => (
          <ListingCard key={card.no} card={card} heading="h3" />
        ))}
      </div>
    </Section>
  );
}
