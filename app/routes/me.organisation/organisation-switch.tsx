import { Link } from "@remix-run/react";
import clsx from "clsx";
import type { Membership } from "~/app/domain/person";
import { m } from "~/app/locales/messages/messages";

type Props = { memberships: Membership[]; current: string; path: string; mayAdd?: boolean };

/** For people who belong to several organisations: which one the page is about. */
export function OrganisationSwitch({ memberships, current, path, mayAdd }: Props) {
  if (memberships.length === 0 || (memberships.length === 1 && !mayAdd)) return null;
  const entries = memberships.map(({ organisationId, organisationName }) => ({
    id: organisationId,
    name: organisationName,
  }));
  if (mayAdd) entries.push({ id: "new", name: m.organisation_register_another() });
  return (
    <nav aria-label={m.organisation_switch_label()} className="flex flex-wrap gap-2">
      {entries.map(({ id, name }) => (
        <Link
          key={id}
          to={`${path}?org=${id}`}
          aria-current={id === current ? "true" : undefined}
          className={clsx(
            "inline-flex min-h-11 items-center rounded-lg border px-3 no-underline",
            id === current
              ? "border-brand bg-brand-wash font-semibold text-brand-strong"
              : "border-line-strong text-ink hover:bg-sunken",
          )}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
