import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";
import { actOnDesk } from "../me.scenarios.$id/desk-action";
import { loadDesk } from "../me.scenarios.$id/desk-loader";
import { DeskPage } from "../me.scenarios.$id/desk-page";
import { revalidateAfterRefusal } from "../me.scenarios.$id/revalidate-after-refusal";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title || m.my_listings_untitled()} · ${m.site_name()}` },
];

export function loader(args: LoaderFunctionArgs) {
  return loadDesk("achievement", args);
}

export function action(args: ActionFunctionArgs) {
  return actOnDesk("achievement", args);
}

export const shouldRevalidate = revalidateAfterRefusal;

export default function Route() {
  return <DeskPage desk={useLoaderData<typeof loader>()} />;
}
