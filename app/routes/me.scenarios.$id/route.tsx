import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";
import { actOnDesk } from "./desk-action";
import { loadDesk } from "./desk-loader";
import { DeskPage } from "./desk-page";
import { revalidateAfterRefusal } from "./revalidate-after-refusal";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title || m.my_listings_untitled()} · ${m.site_name()}` },
];

export function loader(args: LoaderFunctionArgs) {
  return loadDesk("scenario", args);
}

export function action(args: ActionFunctionArgs) {
  return actOnDesk("scenario", args);
}

export const shouldRevalidate = revalidateAfterRefusal;

export default function Route() {
  return <DeskPage desk={useLoaderData<typeof loader>()} />;
}
