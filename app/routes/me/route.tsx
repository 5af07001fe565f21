import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { requireUser } from "~/app/auth/actor";
import { mayPublishScenarios } from "~/app/domain/organisation";
import { SideNav } from "./side-nav";

export async function loader({ request }: LoaderFunctionArgs) {
  const { memberships } = await requireUser(request);
  return {
    opensScenarios: memberships.some(({ organisationKind }) => mayPublishScenarios(organisationKind)),
  };
}

/** The desk: navigation beside the page on a wide screen, a strip above it on a narrow one. */
export default function Route() {
  const { opensScenarios } = useLoaderData<typeof loader>();
  return (
    <div className="mx-auto max-w-6xl items-start lg:grid lg:grid-cols-[12rem_minmax(0,1fr)]">
      <SideNav opensScenarios={opensScenarios} />
      {/* Every page of the desk begins at the same edge, narrow ones too. */}
      <div className="min-w-0 lg:[&>*]:mx-0">
        <Outlet />
      </div>
    </div>
  );
}
