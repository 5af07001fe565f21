import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ListPageView } from "~/app/components/listings/list-page";
import { SaveSearch } from "~/app/components/listings/save-search";
import { feedLink } from "~/app/components/page-meta";
import { currentLanguage } from "~/app/http/request-context";
import { SearchBox } from "~/app/islands/search/search-box";
import { m } from "~/app/locales/messages/messages";
import { listWithHelp } from "~/app/services/public/list-listings";

export const meta: MetaFunction = ({ location }) => [
  { title: `${m.list_achievements_title()} · ${m.site_name()}` },
  feedLink("achievements", location.search),
];

export async function loader({ request }: LoaderFunctionArgs) {
  return await listWithHelp("achievements", new URL(request.url).searchParams, currentLanguage());
}

export default function Route() {
  const list = useLoaderData<typeof loader>();
  const search = (
    <SearchBox scope="achievements" action="/achievements" text={list.text} hidden={list.kept} />
  );
  return <ListPageView list={list} search={search} keep={<SaveSearch list={list} />} />;
}
