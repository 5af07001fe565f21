import { Link, useLoaderData } from "@remix-run/react";
import { DomainTiles } from "~/app/components/domain-tiles";
import { type Card, ListingCard } from "~/app/components/listings/listing-card";
import { Page, Section } from "~/app/components/page";
import { StageMatrix } from "~/app/components/pictures/stage-matrix";
import { paths } from "~/app/http/paths";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { viewHome } from "~/app/services/public/view-home";
import { ChainStrip } from "./chain-strip";
import { Hero } from "./hero";
import { NextSteps } from "./next-steps";

export async function loader() {
  return await viewHome(currentLanguage());
}

export default function Route() {
  const home = useLoaderData<typeof loader>();
  return (
    <>
      <Hero totals={{ ...home, domainTotal: home.domains.length }} cities={home.cities} />
      <Page className="pt-12 sm:gap-14">
        <div className="grid gap-8">
          <Section
            id="eight"
            title={m.home_domains_eight()}
            actions={<Link to={paths.domains()}>{m.home_all_domains()}</Link>}
          >
            <DomainTiles tiles={home.domains.filter((domain) => domain.grouping === "eight")} />
          </Section>
          <Section id="x" title={m.home_domains_x()}>
            <DomainTiles tiles={home.domains.filter((domain) => domain.grouping === "x")} />
          </Section>
        </div>
        <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
          <Latest
            id="latest-scenarios"
            title={m.home_latest_scenarios()}
            cards={home.latestScenarios}
            all={m.home_all_scenarios()}
            to={paths.scenarios()}
          />
          <Latest
            id="latest-achievements"
            title={m.home_latest_achievements()}
            cards={home.latestAchievements}
            all={m.home_all_achievements()}
            to={paths.achievements()}
          />
        </div>
        <ChainStrip />
        <NextSteps />
        <Section id="stages" title={m.home_stages()}>
          <p className="max-w-prose text-ink-soft">{m.home_stages_lead()}</p>
          <StageMatrix matrix={home.stages} />
        </Section>
      </Page>
    </>
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
      <div className="border-t border-line-strong/50">
        {cards.map((card) => (
          <ListingCard key={card.no} card={card} heading="h3" />
        ))}
      </div>
    </Section>
  );
}
