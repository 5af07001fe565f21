import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getActor } from "~/app/auth/actor";
import { PickBar, PickBox } from "~/app/components/compare/pick";
import { PublicFiles } from "~/app/components/files/public-files";
import { AlikeList } from "~/app/components/listings/alike-list";
import { BridgeList } from "~/app/components/listings/bridge-list";
import { DetailHead } from "~/app/components/listings/detail-head";
import { feedbackSlot } from "~/app/components/listings/match-feedback";
import { MatchGlance } from "~/app/components/listings/match-glance";
import { MatchList } from "~/app/components/listings/match-list";
import { Page, Section } from "~/app/components/page";
import { scenarioMeta } from "~/app/components/page-meta";
import { daysBetween } from "~/app/domain/calendar";
import { environment } from "~/app/environment";
import { notFound } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { recordLinks } from "~/app/http/record-links";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { viewFeedback } from "~/app/services/feedback/view-feedback";
import { moreLikeThis } from "~/app/services/public/more-like-this";
import { showMatches } from "~/app/services/public/show-matches";
import { viewScenario } from "~/app/services/public/view-scenario";
import { filesOnPage } from "./files-on-page";
import { ScenarioBody } from "./scenario-body";
import { ScenarioFacts } from "./scenario-facts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.scenario.title} · ${m.site_name()}` : m.not_found_title() },
  ...(data?.described ?? []),
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const view = await viewScenario(params.no ?? "", currentLanguage());
  if (!view) notFound();
  const { ownerId, ...scenario } = view;
  const actor = await getActor(request);
  const links = recordLinks(actor, "scenario", { id: scenario.id, ownerId });
  const files = await filesOnPage(actor, "scenario", scenario);
  const [matches, alike] = await Promise.all([
    showMatches("scenarios", scenario.id, currentLanguage()),
    moreLikeThis("scenarios", scenario.id, currentLanguage()),
  ]);
  const subject = { noun: "scenario", id: scenario.id, no: scenario.no, organisationId: ownerId } as const;
  const shown = [...matches.rows, ...matches.blocked].map(({ card }) => card.no);
  const feedback = await viewFeedback(actor, subject, shown);
  const { responsesClose } = scenario;
  const daysLeft = responsesClose ? daysBetween(new Date().toISOString(), responsesClose) : null;
  // Made here, so that what makes it stays on the server.
  const described = scenarioMeta(scenario, environment().SITE_URL);
  return { scenario, daysLeft, links, matches, alike, feedback, files, described };
}

export default function Route() {
  const { scenario, daysLeft, links, matches, alike, feedback, files } = useLoaderData<typeof loader>();
  const tags = [scenario.stage, scenario.scenarioClass, scenario.opportunityKind].filter(
    (tag) => tag !== null,
  );
  return (
    <Page>
      <DetailHead head={scenario} tags={tags} {...links} />
      <ScenarioFacts scenario={scenario} daysLeft={daysLeft} />
      <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_20rem] print:block">
        <div className="lg:order-last lg:h-full">
          <MatchGlance title={m.matches_achievements_title()} matches={matches} />
        </div>
        <ScenarioBody scenario={scenario} files={<PublicFiles {...files} />} />
      </div>
      <Section id="matches" title={m.matches_achievements_title()}>
        <MatchList
          matches={matches}
          slots={{
            bridges: ({ gap }) => gap && <BridgeList gap={gap} />,
            feedback: feedbackSlot(feedback, paths.scenario(scenario.no)),
            compare: ({ card }) => (
              <PickBox no={card.no} title={card.title.map(({ text }) => text).join("")} />
            ),
          }}
        />
        {matches.rows.length > 0 && <PickBar scenarioNo={scenario.no} />}
      </Section>
      {alike.length > 0 && (
        <Section id="alike" title={m.alike_scenarios_title()}>
          <AlikeList records={alike} />
        </Section>
      )}
    </Page>
  );
}
