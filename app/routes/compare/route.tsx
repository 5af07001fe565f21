import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { environment } from "~/app/environment";
import { notFound } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { compareAchievements } from "~/app/services/public/compare";
import { readCompareAddress } from "~/app/services/public/compare-address";
import { ComparePage } from "./compare-page";
import { ScenarioQuestion } from "./scenario-question";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: [data?.comparison?.scenario.title, m.compare_title(), m.site_name()].filter(Boolean).join(" · ") },
  // Any choice of records makes such a page; the records themselves are what should be found.
  { name: "robots", content: "noindex" },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { scenario, achievements, onlyDifferences } = readCompareAddress(searchParams);
  if (scenario === null) return { comparison: null };
  // The empty number field of a form: the address to share is the one without it.
  if (searchParams.getAll("achievement").includes("")) throw redirect(paths.compare(scenario, achievements));
  const found = await compareAchievements(scenario, achievements, currentLanguage());
  if (!found) notFound();
  const shown = found.columns.map(({ no }) => no);
  const columns = found.columns.map((column) => ({
    ...column,
    withoutHref: paths.compare(
      scenario,
      shown.filter((no) => no !== column.no),
    ),
  }));
  const all = paths.compare(scenario, achievements);
  return {
    comparison: { ...found, columns },
    onlyDifferences,
    hrefs: { all, differences: `${all}&only=differences`, address: `${environment().SITE_URL}${all}` },
  };
}

export default function Route() {
  const found = useLoaderData<typeof loader>();
  if (found.comparison === null) return <ScenarioQuestion />;
  return <ComparePage {...found} />;
}
