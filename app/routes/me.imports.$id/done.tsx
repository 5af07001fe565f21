import { ButtonLink } from "~/app/components/button";
import { momentText, numberText } from "~/app/components/format";
import { Section } from "~/app/components/page";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { SummaryView } from "~/app/services/import/desk/view-check";
import type { ImportView } from "~/app/services/import/desk/view-import";
import { Figures } from "./figures";
import { KeptRows } from "./kept-rows";
import { Notices } from "./notices";

/** What was written, and where it is to be found. */
export function Done({ view, summary }: { view: ImportView; summary: SummaryView }) {
  const { fresh, changed, domainProposed, domainUnknown } = summary;
  const count = numberText(fresh + changed);
  const lines = [
    m.imports_done_at({ time: momentText(view.updatedAt) }),
    domainProposed > 0 && m.imports_domain_proposed({ count: numberText(domainProposed) }),
    domainUnknown > 0 && m.imports_domain_unknown({ count: numberText(domainUnknown) }),
    summary.unitsNotKept && m.imports_units_not_kept(),
  ].filter((line) => line !== false);
  return (
    <Section
      id="done"
      title={
        <span role="status">
          {fresh + changed > 0 ? m.imports_done_title({ count }) : m.imports_done_nothing()}
        </span>
      }
    >
      <Figures summary={summary} />
      <ul className="grid max-w-prose gap-1">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <KeptRows summary={summary} />
      <Notices texts={summary.notices} />
      <p className="flex flex-wrap gap-3">
        <Where view={view} fresh={fresh > 0} />
        <ButtonLink look="secondary" to={paths.imports(view.actsAs, `?kind=${view.noun}`)}>
          {m.imports_another()}
        </ButtonLink>
      </p>
    </Section>
  );
}

/** Where the new records are: on one's own list, in the queue, or in public. */
function Where({ view: { actsAs, noun, target }, fresh }: { view: ImportView; fresh: boolean }) {
  if (actsAs === "owner")
    return (
      <ButtonLink to={`${paths.myListings(noun)}${fresh ? `?state=${target}` : ""}`}>
        {noun === "scenario" ? m.imports_to_my_scenarios() : m.imports_to_my_achievements()}
      </ButtonLink>
    );
  if (target === "submitted") return <ButtonLink to={paths.review()}>{m.imports_to_review()}</ButtonLink>;
  if (target === "draft") return null;
  return noun === "scenario" ? (
    <ButtonLink to={paths.scenarios()}>{m.imports_to_scenarios()}</ButtonLink>
  ) : (
    <ButtonLink to={paths.achievements()}>{m.imports_to_achievements()}</ButtonLink>
  );
}
