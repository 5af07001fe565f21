import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";
import { loadStart, start } from "./start";
import { StartPage } from "./start-page";

export const meta: MetaFunction = () => [{ title: `${m.new_scenario_title()} · ${m.site_name()}` }];

export function loader(args: LoaderFunctionArgs) {
  return loadStart("scenario", args);
}

export function action(args: ActionFunctionArgs) {
  return start("scenario", args);
}

export default function Route() {
  return <StartPage data={useLoaderData<typeof loader>()} />;
}
