import { NavLink } from "@remix-run/react";
import clsx from "clsx";
import { LinkRow } from "~/app/components/link-row";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";

const LINK = "flex min-h-11 items-center rounded-lg px-3 whitespace-nowrap no-underline hover:bg-sunken";
const look = ({ isActive }: { isActive: boolean }) =>
  clsx(LINK, isActive ? "bg-brand-wash font-semibold text-brand-strong" : "text-ink");

/** The parts of the desk, in the order of work. Scenarios are listed for those who may open them. */
export function SideNav({ opensScenarios }: { opensScenarios: boolean }) {
  return (
    <nav aria-label={m.me_nav_label()} className="no-print pt-4 lg:sticky lg:top-0 lg:py-8 lg:pl-6">
      <LinkRow className="gap-1 py-1 pr-10 pl-1 sm:pl-3 lg:grid lg:overflow-visible lg:p-0 lg:[mask-image:none]">
        <Item to={paths.me()} end label={m.me_nav_overview()} />
        {opensScenarios && <Item to={paths.myListings("scenario")} label={m.me_nav_scenarios()} />}
        <Item to={paths.myListings("achievement")} label={m.me_nav_achievements()} />
        <Item to={paths.imports("owner")} label={m.imports_title()} />
        <Item to={paths.myAlerts()} label={m.alerts_nav()} />
        <Item to={paths.savedSearches()} label={m.saved_title()} />
        <Item to={paths.myOrganisation()} label={m.me_nav_organisation()} />
        <Item to={paths.myPeople()} label={m.me_nav_people()} />
        <Item to={paths.myProfile()} label={m.me_nav_profile()} />
      </LinkRow>
    </nav>
  );
}

function Item({ to, label, end }: { to: string; label: string; end?: boolean }) {
  return (
    <li>
      <NavLink to={to} end={end} className={look}>
        {label}
      </NavLink>
    </li>
  );
}
