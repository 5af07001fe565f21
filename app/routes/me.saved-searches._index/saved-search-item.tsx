import { Form, Link } from "@remix-run/react";
import { Bell, BellOff } from "lucide-react";
import { Badge } from "~/app/components/badge";
import { Button } from "~/app/components/button";
import { FieldError } from "~/app/components/field";
import { dayText, numberText } from "~/app/components/format";
import { answerOf, type FormState, problemOf } from "~/app/domain/form-state";
import { type SavedSearch, SEARCH_NAME_LENGTH } from "~/app/domain/saved-search";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { SearchWords } from "./search-words";

type Row = Omit<SavedSearch, "personId"> & {
  words: string;
  filters: string[];
  count: { value: number; exact: boolean } | null;
  fresh: number;
};

/** One saved search: its name opens it; what it asks, what it finds; and, folded away, what can be changed. */
export function SavedSearchItem({ search, failed }: { search: Row; failed?: FormState }) {
  return (
    <li
      id={`saved-${search.id}`}
      className="grid gap-2 rounded-xl border border-line bg-surface p-4 target:border-brand sm:p-5"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="min-w-0 text-lg break-words">
          <Link to={paths.savedSearch(search.id)} className="inline-flex min-h-11 items-center">
            {search.name}
          </Link>
        </h2>
        {search.fresh > 0 && (
          <Badge tone="brand" shape="active">
            {m.saved_fresh({ count: numberText(search.fresh) })}
          </Badge>
        )}
      </div>
      <SearchWords index={search.index} words={search.words} filters={search.filters} />
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft">
        <li>{countText(search.count)}</li>
        <li className="inline-flex items-center gap-1">
          {search.mailed ? (
            <Bell aria-hidden className="size-4" />
          ) : (
            <BellOff aria-hidden className="size-4" />
          )}
          {search.mailed ? m.saved_mailed() : m.saved_not_mailed()}
        </li>
        <li>{m.saved_since({ date: dayText(search.createdAt) })}</li>
      </ul>
      <details open={failed !== undefined}>
        <summary className="min-h-11 content-center text-brand">{m.saved_change()}</summary>
        <div className="grid gap-4 pt-1">
          <RenameForm search={search} failed={failed} />
          <div className="flex flex-wrap gap-2">
            <MailForm search={search} />
            <Form method="post">
              <input type="hidden" name="id" value={search.id} />
              <Button type="submit" look="danger" name="intent" value="remove">
                {m.saved_remove()}
              </Button>
            </Form>
          </div>
        </div>
      </details>
    </li>
  );
}

function countText(count: Row["count"]): string {
  if (!count) return m.saved_count_unknown();
  return m.saved_count({ count: numberText(count.value) + (count.exact ? "" : "+") });
}

function RenameForm({ search, failed }: { search: Row; failed?: FormState }) {
  const field = `name-${search.id}`;
  const error = problemOf(failed, "name");
  return (
    <Form method="post" noValidate className="grid max-w-xl gap-1">
      <input type="hidden" name="id" value={search.id} />
      <label htmlFor={field} className="font-semibold">
        {m.saved_name()}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={field}
          name="name"
          maxLength={SEARCH_NAME_LENGTH}
          defaultValue={answerOf(failed, "name", search.name)}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${field}-error` : undefined}
          className="min-h-11 min-w-0 flex-1 basis-56 rounded-lg border border-line-strong bg-surface px-3 py-2 text-base text-ink"
        />
        <Button type="submit" look="secondary" name="intent" value="rename">
          {m.saved_rename()}
        </Button>
      </div>
      <FieldError name={field} error={error} />
    </Form>
  );
}

function MailForm({ search }: { search: Row }) {
  return (
    <Form method="post">
      <input type="hidden" name="id" value={search.id} />
      <input type="hidden" name="mailed" value={search.mailed ? "0" : "1"} />
      <Button type="submit" look="secondary" name="intent" value="mail">
        {search.mailed ? m.saved_mail_off_action() : m.saved_mail_on_action()}
      </Button>
    </Form>
  );
}
