import { Link } from "@remix-run/react";
import { ButtonLink } from "~/app/components/button";
import { dayText } from "~/app/components/format";
import { EmptyState } from "~/app/components/page";
import type { Organisation } from "~/app/domain/organisation";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { labelOf, type OrganisationChoices } from "../me.organisation/choice-labels";
import { OrganisationStatusBadge } from "../me.organisation/status-badge";
import { listHref } from "./list-href";
import type { ListQuery } from "./list-query";

type Props = {
  organisations: Organisation[];
  choices: OrganisationChoices;
  query: ListQuery;
  hasNext: boolean;
};

/** One line per organisation, those that wait longest first. */
export function OrganisationList({ organisations, choices, query, hasNext }: Props) {
  if (organisations.length === 0)
    return (
      <EmptyState title={m.operate_organisations_none()}>
        <Link to={paths.operateOrganisations()}>{m.operate_organisations_all()}</Link>
      </EmptyState>
    );
  return (
    <>
      <ul className="grid divide-y divide-line border-y border-line">
        {organisations.map((organisation) => (
          <li key={organisation.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
            <div className="min-w-0 flex-1 basis-64">
              <Link
                to={paths.operateOrganisation(organisation.id)}
                className="inline-flex min-h-11 items-center font-semibold"
              >
                {organisation.name}
              </Link>
              <p className="text-sm text-ink-soft">
                {labelOf(choices.kinds, organisation.kind)} · {labelOf(choices.cities, organisation.cityCode)}{" "}
                · {organisation.creditCode}
              </p>
            </div>
            <OrganisationStatusBadge status={organisation.status} />
            <p className="text-sm text-ink-soft">
              {m.operate_changed_on({ date: dayText(organisation.updatedAt) })}
            </p>
          </li>
        ))}
      </ul>
      <Pages query={query} hasNext={hasNext} />
    </>
  );
}

function Pages({ query, hasNext }: { query: ListQuery; hasNext: boolean }) {
  if (query.page === 1 && !hasNext) return null;
  return (
    <nav aria-label={m.page_position({ page: String(query.page) })} className="flex items-center gap-3">
      {query.page > 1 && (
        <ButtonLink look="secondary" to={listHref(query, { page: query.page - 1 })}>
          {m.page_previous()}
        </ButtonLink>
      )}
      <span>{m.page_position({ page: String(query.page) })}</span>
      {hasNext && (
        <ButtonLink look="secondary" to={listHref(query, { page: query.page + 1 })}>
          {m.page_next()}
        </ButtonLink>
      )}
    </nav>
  );
}
