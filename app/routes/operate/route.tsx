import type { LoaderFunctionArgs } from "@remix-run/node";
import { NavLink, Outlet } from "@remix-run/react";
import clsx from "clsx";
import { requireOperator } from "~/app/auth/actor";
import { LinkRow } from "~/app/components/link-row";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOperator(request);
  return null;
}

/** The operators' parts, one press apart wherever one is. */
export default function Route() {
  return (
    <>
      <nav aria-label={m.operate_title()} className="no-print border-b border-line [div+&]:mt-3">
        <LinkRow className="mx-auto max-w-6xl gap-x-1 pr-10 pl-1 sm:pl-3">
          <Part to={paths.operate()} end label={m.operate_overview()} />
          <Part to={paths.review()} label={m.review_title()} />
          <Part to={paths.operateOrganisations()} label={m.operate_organisations_title()} />
          <Part to={paths.imports("operator")} label={m.imports_title()} />
          <Part to={paths.operateSystem()} label={m.system_title()} />
        </LinkRow>
      </nav>
      <Outlet />
    </>
  );
}

const look = ({ isActive }: { isActive: boolean }) =>
  clsx(
    "inline-flex min-h-11 items-center border-b-2 px-3 whitespace-nowrap no-underline hover:bg-sunken focus-visible:-outline-offset-3",
    isActive ? "border-brand font-semibold text-brand-strong" : "border-transparent text-ink",
  );

function Part({ to, label, end }: { to: string; label: string; end?: boolean }) {
  return (
    <li>
      <NavLink to={to} end={end} className={look}>
        {label}
      </NavLink>
    </li>
  );
}
