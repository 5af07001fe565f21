import { Link } from "@remix-run/react";
import { Section } from "~/app/components/page";
import type { Membership } from "~/app/domain/person";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { OrganisationStatusBadge } from "../me.organisation/status-badge";
import { roleName } from "../me.people/role-names";

/** The organisations a person belongs to, each with its status and their role in it. */
export function Organisations({ memberships }: { memberships: Membership[] }) {
  return (
    <Section id="organisations" title={m.me_organisations_title()}>
      <ul className="grid gap-3">
        {memberships.map((membership) => (
          <li key={membership.organisationId} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link to={`${paths.myOrganisation()}?org=${membership.organisationId}`} className="font-semibold">
              {membership.organisationName}
            </Link>
            <OrganisationStatusBadge status={membership.organisationStatus} />
            <span className="text-ink-soft">{m.me_my_role({ role: roleName(membership.role) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
