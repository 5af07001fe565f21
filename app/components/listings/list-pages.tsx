import { m } from "~/app/locales/messages/messages";
import { ButtonLink } from "../button";

export type Paged = { previous: string | null; next: string | null; page: number };

/** The way to the pages before and after. */
export function Pages({ list }: { list: Paged }) {
  if (!list.previous && !list.next) return null;
  return (
    <nav
      aria-label={m.page_position({ page: String(list.page) })}
      className="no-print flex items-center justify-between gap-3 pt-4"
    >
      {list.previous ? (
        <ButtonLink look="secondary" to={list.previous} rel="prev">
          {m.page_previous()}
        </ButtonLink>
      ) : (
        <span />
      )}
      <span className="text-ink-soft">{m.page_position({ page: String(list.page) })}</span>
      {list.next ? (
        <ButtonLink look="secondary" to={list.next} rel="next">
          {m.page_next()}
        </ButtonLink>
      ) : (
        <span />
      )}
    </nav>
  );
}
