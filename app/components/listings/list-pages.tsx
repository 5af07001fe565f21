import { m } from "~/app/locales/messages/messages";
import { ButtonLink } from "../button";
import { numberText } from "../format";

/** `pages` is null where counting stopped before the end. */
export type Paged = { previous: string | null; next: string | null; page: number; pages: number | null };

/** The way to the pages before and after. */
export function Pages({ list }: { list: Paged }) {
  if (!list.previous && !list.next) return null;
  const position = positionText(list);
  return (
    <nav aria-label={position} className="no-print flex items-center justify-between gap-3 pt-4">
      {list.previous ? (
        <ButtonLink look="secondary" to={list.previous} rel="prev">
          {m.page_previous()}
        </ButtonLink>
      ) : (
        <span />
      )}
      <span className="text-ink-soft">{position}</span>
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

function positionText({ page, pages }: Paged): string {
  if (pages === null || pages < page) return m.page_position({ page: numberText(page) });
  return m.page_position_of({ page: numberText(page), pages: numberText(pages) });
}
