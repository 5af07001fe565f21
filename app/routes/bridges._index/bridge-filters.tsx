import { Form, Link } from "@remix-run/react";
import { Button } from "~/app/components/button";
import { type Option, SelectField } from "~/app/components/field";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";

const FIELDS = ["domain", "kind", "city", "from"] as const;
type Query = Record<(typeof FIELDS)[number], string | null>;
type Props = { query: Query; choices: Record<"domains" | "kinds" | "cities" | "places", Option[]> };

/** What to look for and near to where: a plain GET form, so every list has an address. */
export function BridgeFilters({ query, choices }: Props) {
  const field = (name: keyof Query) => ({
    name,
    defaultValue: query[name] ?? "",
  });
  // A new address is a new choice: the boxes must show it.
  const keyOf = (name: keyof Query) => `${name}-${query[name]}`;
  const chosen = FIELDS.some((name) => query[name] !== null);
  return (
    <Form
      action={paths.bridges()}
      method="get"
      className="no-print grid items-end gap-4 lg:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <SelectField
          key={keyOf("domain")}
          {...field("domain")}
          label={m.bridges_domain()}
          options={choices.domains}
          emptyLabel={m.bridges_all_domains()}
        />
        <SelectField
          key={keyOf("kind")}
          {...field("kind")}
          label={m.bridges_kind()}
          options={choices.kinds}
          emptyLabel={m.bridges_all_kinds()}
        />
        <SelectField
          key={keyOf("city")}
          {...field("city")}
          label={m.bridges_city()}
          options={choices.cities}
          emptyLabel={m.bridges_all_cities()}
        />
        <SelectField
          key={keyOf("from")}
          {...field("from")}
          label={m.bridges_from()}
          options={choices.places}
          emptyLabel={m.bridges_from_nowhere()}
        />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" look="secondary">
          {m.bridges_submit()}
        </Button>
        {chosen && (
          <Link to={paths.bridges()} className="inline-flex min-h-11 items-center">
            {m.bridges_clear()}
          </Link>
        )}
      </div>
    </Form>
  );
}
