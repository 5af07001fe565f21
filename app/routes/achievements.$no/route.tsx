import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { getActor } from "~/app/auth/actor";
import { PublicFiles } from "~/app/components/files/public-files";
import { AlikeList } from "~/app/components/listings/alike-list";
import { BridgeList } from "~/app/components/listings/bridge-list";
import { DetailHead } from "~/app/components/listings/detail-head";
import { feedbackSlot } from "~/app/components/listings/match-feedback";
import { MatchGlance } from "~/app/components/listings/match-glance";
import { MatchList } from "~/app/components/listings/match-list";
import { Page, Section } from "~/app/components/page";
import { achievementMeta } from "~/app/components/page-meta";
import { environment } from "~/app/environment";
import { notFound } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { recordLinks } from "~/app/http/record-links";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { viewFeedback } from "~/app/services/feedback/view-feedback";
import { moreLikeThis } from "~/app/services/public/more-like-this";
import { showMatches } from "~/app/services/public/show-matches";
import { viewAchievement } from "~/app/services/public/view-achievement";
import { filesOnPage } from "../scenarios.$no/files-on-page";
import { AchievementBody } from "./achievement-body";
import { AchievementFacts } from "./achievement-facts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.achievement.title} · ${m.site_name()}` : m.not_found_title() },
  ...(data?.described ?? []),
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const view = await viewAchievement(params.no ?? "", currentLanguage());
  if (!view) notFound();
  const { ownerId, ...achievement } = view;
  const actor = await getActor(request);
  const links = recordLinks(actor, "achievement", { id: achievement.id, ownerId });
  const files = await filesOnPage(actor, "achievement", achievement);
  const [matches, alike] = await Promise.all([
    showMatches("achievements", achievement.id, currentLanguage()),
    moreLikeThis("achievements", achievement.id, currentLanguage()),
  ]);
  const subject = {
    noun: "achievement",
    id: achievement.id,
    no: achievement.no,
    organisationId: ownerId,
  } as const;
  const shown = [...matches.rows, ...matches.blocked].map(({ card }) => card.no);
  const feedback = await viewFeedback(actor, subject, shown);
  // Made here, so that what makes it stays on the server.
  const described = achievementMeta(achievement, environment().SITE_URL);
  return { achievement, links, matches, alike, feedback, files, described };
}

export default function Route() {
  const { achievement, links, matches, alike, feedback, files } = useLoaderData<typeof loader>();
  const tags = [achievement.form, achievement.stage, achievement.achievementClass].filter(
    (tag) => tag !== null,
  );
  return (
    <Page>
      <DetailHead head={achievement} tags={tags} {...links} />
      <AchievementFacts achievement={achievement} />
      <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_20rem] print:block">
        <div className="lg:order-last lg:h-full">
          <MatchGlance title={m.matches_scenarios_title()} matches={matches} />
        </div>
        <AchievementBody achievement={achievement} files={<PublicFiles {...files} />} />
      </div>
      <Section id="matches" title={m.matches_scenarios_title()}>
        <MatchList
          matches={matches}
          slots={{
            bridges: ({ gap }) => gap && <BridgeList gap={gap} />,
            feedback: feedbackSlot(feedback, paths.achievement(achievement.no)),
            compare: ({ card }) => (
              <Link
                to={paths.compare(card.no, [achievement.no])}
                className="inline-flex min-h-11 w-fit items-center"
              >
                {m.compare_with_others()}
              </Link>
            ),
          }}
        />
      </Section>
      {alike.length > 0 && (
        <Section id="alike" title={m.alike_achievements_title()}>
          <AlikeList records={alike} />
        </Section>
      )}
    </Page>
  );
}
