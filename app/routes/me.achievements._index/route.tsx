import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";
import { loadMyListings } from "../me.scenarios._index/my-listings-loader";
import { MyListingsPage } from "../me.scenarios._index/my-listings-page";

export const meta: MetaFunction = () => [{ title: `${m.my_achievements_title()} · ${m.site_name()}` }];

export function loader(args: LoaderFunctionArgs) {
  return loadMyListings("achievement", args);
}

export default function Route() {
  return <MyListingsPage list={useLoaderData<typeof loader>()} />;
}
