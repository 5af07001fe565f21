import { BellPlus } from "lucide-react";
import { m } from "~/app/locales/messages/messages";
import { ButtonLink } from "../button";

type List = { index: "scenarios" | "achievements"; text: string; kept: [string, string][]; cards: unknown[] };

/** Leads to where this search gets a name and is kept; somebody signed out passes the sign-in page and comes back. */
export function SaveSearch({ list }: { list: List }) {
  const asked = new URLSearchParams([["in", list.index]]);
  if (list.text) asked.set("q", list.text);
  for (const [facet, value] of list.kept) asked.append(facet, value);
  return (
    <ButtonLink look="secondary" to={`/me/saved-searches/new?${asked}`} rel="nofollow" className="no-print">
      <BellPlus aria-hidden className="size-5" />
      {list.cards.length > 0 ? m.alerts_save_search() : m.alerts_save_nothing()}
    </ButtonLink>
  );
}
