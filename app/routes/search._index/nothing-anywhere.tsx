import { ButtonLink } from "~/app/components/button";
import { EmptyState } from "~/app/components/page";
import { paths } from "~/app/http/paths";
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
        <Lists />
      </div>
    </EmptyState>
  );
}

/** The ways to everything, for whoever came without a word to look for. */
export function BrowseAll() {
  return (
    <div className="flex flex-wrap gap-2">
      <Lists />
    </div>
  );
}

function Lists() {
  return (
    <>
      <ButtonLink look="secondary" to={paths.scenarios()}>
        {m.home_all_scenarios()}
      </ButtonLink>
      <ButtonLink look="secondary" to={paths.achievements()}>
        {m.home_all_achievements()}
      </ButtonLink>
      <ButtonLink look="secondary" to={paths.domains()}>
        {m.home_all_domains()}
      </ButtonLink>
    </>
  );
}
