import type { MetaDescriptor } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";
import { getLocale } from "~/app/locales/messages/runtime";
import {
  achievementNodes,
  type Crumb,
  type DescribedAchievement,
  type DescribedOrganisation,
  type DescribedScenario,
  organisationNodes,
  scenarioNodes,
  shortDescription,
  structuredData,
} from "./structured-data";

type Shared = { siteUrl: string; path: string; title: string; description: string };

/**
 * Description, one address for the page and what is shown where a link to it is shared. There is no hreflang:
 * the language is the reader's choice in a cookie, and both languages live under the one address.
 */
function sharedMeta({ siteUrl, path, title, description }: Shared): MetaDescriptor[] {
  const url = `${siteUrl}${path}`;
  return [
    { name: "description", content: description },
    { tagName: "link", rel: "canonical", href: url },
    { property: "og:type", content: "website" },
    { property: "og:site_name", content: m.site_name() },
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { property: "og:url", content: url },
    { property: "og:locale", content: getLocale() === "en" ? "en_US" : "zh_CN" },
  ];
}

const scenarioCrumb = (): Crumb => ({ name: m.list_scenarios_title(), path: "/scenarios" });
const achievementCrumb = (): Crumb => ({ name: m.list_achievements_title(), path: "/achievements" });

export function scenarioMeta(scenario: DescribedScenario, siteUrl: string): MetaDescriptor[] {
  const path = `/scenarios/${scenario.no}`;
  const description = scenario.oneLine || shortDescription(scenario.problem);
  return [
    ...sharedMeta({ siteUrl, path, title: scenario.title, description }),
    structuredData(siteUrl, scenarioNodes(scenario, siteUrl), [
      scenarioCrumb(),
      { name: scenario.title, path },
    ]),
  ];
}

export function achievementMeta(achievement: DescribedAchievement, siteUrl: string): MetaDescriptor[] {
  const path = `/achievements/${achievement.no}`;
  const description = shortDescription(achievement.summary);
  return [
    ...sharedMeta({ siteUrl, path, title: achievement.title, description }),
    structuredData(siteUrl, achievementNodes(achievement, siteUrl), [
      achievementCrumb(),
      { name: achievement.title, path },
    ]),
  ];
}

export function organisationMeta(organisation: DescribedOrganisation, siteUrl: string): MetaDescriptor[] {
  const path = `/organisations/${organisation.id}`;
  const description = shortDescription(organisation.intro ?? organisation.name);
  return [
    ...sharedMeta({ siteUrl, path, title: organisation.name, description }),
    structuredData(siteUrl, organisationNodes(organisation, siteUrl), [{ name: organisation.name, path }]),
  ];
}

/** The list as a feed, with the search and filters of the address at hand; page and sort mean nothing to a feed. */
export function feedLink(list: "scenarios" | "achievements", search: string): MetaDescriptor {
  const params = new URLSearchParams(search);
  params.delete("page");
  params.delete("sort");
  if (getLocale() === "en") params.set("lang", "en");
  const title = list === "scenarios" ? m.api_feed_scenarios_title() : m.api_feed_achievements_title();
  return {
    tagName: "link",
    rel: "alternate",
    type: "application/atom+xml",
    title: `${title} · ${m.site_name()}`,
    href: `/feeds/${list}.atom${params.size > 0 ? `?${params}` : ""}`,
  };
}
