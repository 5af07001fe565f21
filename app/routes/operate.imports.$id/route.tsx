import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";
import { actOnImport } from "../me.imports.$id/act-on-import";
import { ImportPage } from "../me.imports.$id/import-page";
import { loadImport } from "../me.imports.$id/load-import";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.view.fileName ?? m.imports_title()} · ${m.site_name()}` },
];

export function loader({ request, params }: LoaderFunctionArgs) {
  return loadImport(request, "operator", params.id);
}

export function action({ request, params }: ActionFunctionArgs) {
  return actOnImport(request, "operator", params.id);
}

export default function Route() {
  return <ImportPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
