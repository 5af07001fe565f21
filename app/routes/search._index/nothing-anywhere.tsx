import { ButtonLink } from "~/app/components/button";
import { EmptyState } from "~/app/components/page";
import { m } from "~/app/locales/messages/messages";

/** Nothing in either list: what was looked for and where to go from here. */
export function NothingAnywhere({
  text,
  domain,
}: {
  text: string;
  domain: { name: string; href: string } | null;
}) {
  return (
    <EmptyState title={m.list_empty_title()}>
      <p className="text-ink-soft">{m.suggest_searched_for({ words: m.suggest_quoted({ text }) })}</p>
      <div className="flex flex-wrap gap-2">
        {domain && <ButtonLink to={domain.href}>{m.suggest_way_domain({ name: domain.name })}</ButtonLink>}
        <ButtonLink look="secondary" to="/scenarios">
          {m.home_all_scenarios()}
        </ButtonLink>
        <ButtonLink look="secondary" to="/achievements">
          {m.home_all_achievements()}
        </ButtonLink>
      </div>
    </EmptyState>
  );
}
