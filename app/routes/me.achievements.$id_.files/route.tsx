import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";
import { actOnFiles } from "../me.scenarios.$id_.files/files-action";
import { loadFiles } from "../me.scenarios.$id_.files/files-loader";
import { FilesPage } from "../me.scenarios.$id_.files/files-page";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${m.files_page_title({ title: data?.title || m.my_listings_untitled() })} · ${m.site_name()}`,
  },
];

export function loader(args: LoaderFunctionArgs) {
  return loadFiles("achievement", args);
}

export function action(args: ActionFunctionArgs) {
  return actOnFiles("achievement", args);
}

export default function Route() {
  return <FilesPage view={useLoaderData<typeof loader>()} />;
}
