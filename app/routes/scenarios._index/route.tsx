import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ListPageView } from "~/app/components/listings/list-page";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { listListings } from "~/app/services/public/list-listings";

export const meta: MetaFunction = () => [{ title: `${m.list_scenarios_title()} · ${m.site_name()}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  return await listListings("scenarios", new URL(request.url).searchParams, currentLanguage());
}

export default function Route() {
  return <ListPageView list={useLoaderData<typeof loader>()} />;
}
