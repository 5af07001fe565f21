import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";
import { loadStart, start } from "../me.scenarios.new/start";
import { StartPage } from "../me.scenarios.new/start-page";

export const meta: MetaFunction = () => [{ title: `${m.new_achievement_title()} · ${m.site_name()}` }];

export function loader(args: LoaderFunctionArgs) {
  return loadStart("achievement", args);
}

export function action(args: ActionFunctionArgs) {
  return start("achievement", args);
}

export default function Route() {
  return <StartPage data={useLoaderData<typeof loader>()} />;
}
