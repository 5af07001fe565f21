import { ButtonLink } from "~/app/components/button";
import { ErrorSummary } from "~/app/components/error-summary";
import { useLookAgain } from "~/app/components/import/use-look-again";
import { EmptyState, Page, PageHeader, Section } from "~/app/components/page";
import type { FormState } from "~/app/domain/form-state";
import { isImportUnderWay } from "~/app/domain/import-stage";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { ImportItem } from "./import-item";
import type { Desk } from "./load-desk";
import { StartForm } from "./start-form";

/** A person's imports: begin one, or go on with one. */
export function DeskPage({ desk, state }: { desk: Desk; state: FormState | undefined }) {
  useLookAgain(desk.imports.some(({ stage }) => isImportUnderWay(stage)));
  return (
    <Page>
      <PageHeader title={m.imports_title()} lead={m.imports_lead()} />
      <ErrorSummary state={state} />
      {desk.nouns.length === 0 ? <MayNot belongs={desk.belongs} /> : <Start desk={desk} state={state} />}
      {desk.imports.length > 0 && (
        <Section id="mine" title={m.imports_mine()}>
          <p className="text-ink-soft">{m.imports_mine_note()}</p>
          <ul className="grid">
            {desk.imports.map((one) => (
              <ImportItem key={one.id} actsAs={desk.actsAs} one={one} />
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

function Start({ desk, state }: { desk: Desk; state: FormState | undefined }) {
  return (
    <Section id="start" title={m.imports_start()}>
      <Templates nouns={desk.nouns} />
      <StartForm desk={desk} state={state} />
    </Section>
  );
}

/** Plain links: the browser saves what they answer with. */
function Templates({ nouns }: { nouns: Desk["nouns"] }) {
  return (
    <div>
      <p className="max-w-prose text-ink-soft">{m.imports_template_lead()}</p>
      <ul>
        {nouns.map((noun) => (
          <li key={noun} className="flex flex-wrap items-center gap-x-2">
            <span>
              {noun === "scenario" ? m.imports_template_scenario() : m.imports_template_achievement()}
            </span>
            {(["xlsx", "csv"] as const).map((format) => (
              <a
                key={format}
                href={paths.importTemplate(noun, format)}
                aria-label={
                  noun === "scenario"
                    ? m.imports_template_scenario_as({ format: format.toUpperCase() })
                    : m.imports_template_achievement_as({ format: format.toUpperCase() })
                }
                className="inline-flex min-h-11 min-w-11 items-center justify-center px-2"
              >
                {format.toUpperCase()}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function MayNot({ belongs }: { belongs: boolean }) {
  return (
    <EmptyState title={m.imports_may_not()}>
      <p>{belongs ? m.imports_viewer() : m.my_listings_no_organisation()}</p>
      {!belongs && <ButtonLink to={paths.myOrganisation()}>{m.my_listings_register()}</ButtonLink>}
    </EmptyState>
  );
}
