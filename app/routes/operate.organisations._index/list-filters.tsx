import { Form, Link } from "@remix-run/react";
import clsx from "clsx";
import type { ReactNode } from "react";
import { Button } from "~/app/components/button";
import { type Option, SelectField, TextField } from "~/app/components/field";
import { numberText } from "~/app/components/format";
import { ORGANISATION_STATUSES, type OrganisationStatus } from "~/app/domain/organisation";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { organisationStatusName } from "../me.organisation/status-badge";
import { listHref } from "./list-href";
import type { ListQuery } from "./list-query";

type Props = {
  query: ListQuery;
  counts: Record<OrganisationStatus, number>;
  kinds: Option[];
  /** What else can be done with the list, beside the tabs. */
  children?: ReactNode;
};

/** Search and kind in a form, status as tabs with counts; all of it in the address. */
export function ListFilters({ query, counts, kinds, children }: Props) {
  const all = ORGANISATION_STATUSES.reduce((sum, status) => sum + counts[status], 0);
  return (
    <div className="grid gap-4">
      <Form
        action={paths.operateOrganisations()}
        className="grid items-end gap-4 sm:grid-cols-[1fr_14rem_auto]"
      >
        {query.status && <input type="hidden" name="status" value={query.status} />}
        <TextField
          key={query.text}
          name="q"
          type="search"
          label={m.operate_organisations_search()}
          defaultValue={query.text ?? ""}
        />
        <SelectField
          key={query.kind}
          name="kind"
          label={m.organisation_kind()}
          options={kinds}
          emptyLabel={m.operate_all_kinds()}
          defaultValue={query.kind ?? ""}
        />
        <Button type="submit" look="secondary">
          {m.search_submit()}
        </Button>
      </Form>
      <div className="-mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <nav aria-label={m.operate_status_label()} className="flex flex-wrap gap-2">
          <Tab
            to={listHref(query, { status: undefined })}
            current={!query.status}
            label={m.operate_all_statuses()}
            count={all}
          />
          {ORGANISATION_STATUSES.map((status) => (
            <Tab
              key={status}
              to={listHref(query, { status })}
              current={query.status === status}
              label={organisationStatusName(status)}
              count={counts[status]}
            />
          ))}
        </nav>
        {children}
      </div>
    </div>
  );
}

function Tab({ to, current, label, count }: { to: string; current: boolean; label: string; count: number }) {
  return (
    <Link
      to={to}
      aria-current={current ? "true" : undefined}
      className={clsx(
        "inline-flex min-h-11 items-center gap-2 rounded-lg border px-3 no-underline",
        current
          ? "border-brand bg-brand-wash font-semibold text-brand-strong"
          : "border-line-strong text-ink hover:bg-sunken",
      )}
    >
      {label}
      <span className="tabular-nums text-ink-soft">{numberText(count)}</span>
    </Link>
  );
}
