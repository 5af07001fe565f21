import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";
import { loadMyListings } from "./my-listings-loader";
import { MyListingsPage } from "./my-listings-page";

export const meta: MetaFunction = () => [{ title: `${m.my_scenarios_title()} · ${m.site_name()}` }];

export function loader(args: LoaderFunctionArgs) {
  return loadMyListings("scenario", args);
}

export default function Route() {
  return <MyListingsPage list={useLoaderData<typeof loader>()} />;
}
