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
import { viewAchievement } from "~/app/services/public/view-achievement";
import { AchievementBody } from "./achievement-body";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.achievement.title} · ${m.site_name()}` : m.not_found_title() },
  { name: "description", content: data?.achievement.summary.slice(0, 150) ?? "" },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const view = await viewAchievement(params.no ?? "", currentLanguage());
  if (!view) notFound();
  const { ownerId, ...achievement } = view;
  const links = recordLinks(await getActor(request), "achievement", { id: achievement.id, ownerId });
  return {
    achievement,
    links,
    matches: await showMatches("achievements", achievement.id, currentLanguage()),
  };
}

export default function Route() {
  const { achievement, links, matches } = useLoaderData<typeof loader>();
  const tags = [achievement.form, achievement.stage, achievement.achievementClass].filter(
    (tag) => tag !== null,
  );
  return (
    <Page>
      <DetailHead head={achievement} tags={tags} {...links} />
      <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_27rem]">
        <AchievementBody achievement={achievement} />
        <Section id="matches" title={m.matches_scenarios_title()}>
          <MatchList matches={matches} />
        </Section>
      </div>
    </Page>
  );
}
