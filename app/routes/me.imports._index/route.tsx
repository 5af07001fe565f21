import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";
import { DeskPage } from "./desk-page";
import { loadDesk } from "./load-desk";
import { startImport } from "./start-import";

export const meta: MetaFunction = () => [{ title: `${m.imports_title()} · ${m.site_name()}` }];

export function loader({ request }: LoaderFunctionArgs) {
  return loadDesk(request, "owner");
}

export function action({ request }: ActionFunctionArgs) {
  return startImport(request, "owner");
}

export default function Route() {
  return <DeskPage desk={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
