import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";
import { DeskPage } from "../me.imports._index/desk-page";
import { loadDesk } from "../me.imports._index/load-desk";
import { startImport } from "../me.imports._index/start-import";

export const meta: MetaFunction = () => [{ title: `${m.imports_title()} · ${m.site_name()}` }];

export function loader({ request }: LoaderFunctionArgs) {
  return loadDesk(request, "operator");
}

export function action({ request }: ActionFunctionArgs) {
  return startImport(request, "operator");
}

export default function Route() {
  return <DeskPage desk={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
