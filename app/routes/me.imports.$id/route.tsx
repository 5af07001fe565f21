import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";
import { actOnImport } from "./act-on-import";
import { ImportPage } from "./import-page";
import { loadImport } from "./load-import";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.view.fileName ?? m.imports_title()} · ${m.site_name()}` },
];

export function loader({ request, params }: LoaderFunctionArgs) {
  return loadImport(request, "owner", params.id);
}

export function action({ request, params }: ActionFunctionArgs) {
  return actOnImport(request, "owner", params.id);
}

export default function Route() {
  return <ImportPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
