import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getActor } from "~/app/auth/actor";
import { DetailHead } from "~/app/components/listings/detail-head";
import { MatchList } from "~/app/components/listings/match-list";
import { Page, Section } from "~/app/components/page";
import { notFound } from "~/app/http/form";
import { recordLinks } from "~/app/http/record-links";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { showMatches } from "~/app/services/public/show-matches";
import { viewScenario } from "~/app/services/public/view-scenario";
import { ScenarioBody } from "./scenario-body";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.scenario.title} · ${m.site_name()}` : m.not_found_title() },
  { name: "description", content: data?.scenario.oneLine ?? "" },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const view = await viewScenario(params.no ?? "", currentLanguage());
  if (!view) notFound();
  const { ownerId, ...scenario } = view;
  const links = recordLinks(await getActor(request), "scenario", { id: scenario.id, ownerId });
  return { scenario, links, matches: await showMatches("scenarios", scenario.id, currentLanguage()) };
}

export default function Route() {
  const { scenario, links, matches } = useLoaderData<typeof loader>();
  const tags = [scenario.stage, scenario.scenarioClass, scenario.opportunityKind].filter(
    (tag) => tag !== null,
  );
  return (
    <Page>
      <DetailHead head={scenario} tags={tags} {...links} />
      <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_27rem]">
        <ScenarioBody scenario={scenario} />
        <Section id="matches" title={m.matches_achievements_title()}>
          <MatchList matches={matches} />
        </Section>
      </div>
    </Page>
  );
}
