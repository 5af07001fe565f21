import { Badge } from "~/app/components/badge";
import { dayText, momentText } from "~/app/components/format";
import { Prose } from "~/app/components/listings/detail-head";
import { MaturityBar } from "~/app/components/listings/maturity-bar";
import { Facts, Section } from "~/app/components/page";
import { m } from "~/app/locales/messages/messages";
import type { ScenarioView } from "~/app/services/public/view-scenario";

type Scenario = Omit<ScenarioView, "ownerId">;

const joined = (values: string[]) => values.join(m.list_separator());
const given = (rows: { label: string; value: React.ReactNode }[]) => rows.filter((row) => row.value);

/** The need in one screen, then indicators, maturity, terms and dates. */
export function ScenarioBody({ scenario, files }: { scenario: Scenario; files: React.ReactNode }) {
  return (
    <div className="grid min-w-0 gap-10">
      <Section id="need" title={m.detail_section_need()}>
        {scenario.oneLine && <p className="text-lg">{scenario.oneLine}</p>}
        <Prose text={scenario.problem} />
        <Facts
          rows={given([
            { label: m.field_current_solution(), value: scenario.currentSolution },
            { label: m.field_scope_of_work(), value: scenario.scopeOfWork },
            { label: m.field_site(), value: scenario.site },
            { label: m.field_site_conditions(), value: scenario.siteConditions },
            {
              label: m.field_applications(),
              value: joined(scenario.applications.map((field) => field.name)),
            },
          ])}
        />
        {scenario.summaryEn && (
          <p lang="en" className="max-w-prose text-ink-soft">
            {scenario.summaryEn}
          </p>
        )}
      </Section>
      {scenario.requirements.length > 0 && <Requirements rows={scenario.requirements} />}
      {scenario.indicators.length > 0 && <Indicators rows={scenario.indicators} />}
      <Section id="maturity" title={m.detail_section_maturity()}>
        <MaturityBar window={scenario.trl} />
        <p>
          {scenario.trl
            ? m.detail_trl_window({ min: String(scenario.trl.min), target: String(scenario.trl.target) })
            : m.detail_trl_window_unknown()}
          <span className="ml-2 text-sm text-ink-soft">{m.detail_trl_scale_note()}</span>
        </p>
      </Section>
      <Terms scenario={scenario} />
      <Dates scenario={scenario} />
      {files}
      <p className="text-sm text-ink-soft">{m.detail_contact_note()}</p>
    </div>
  );
}

function Must({ must }: { must: boolean }) {
  return must ? <Badge tone="brand">{m.detail_must()}</Badge> : <Badge>{m.detail_nice()}</Badge>;
}

function Requirements({ rows }: { rows: Scenario["requirements"] }) {
  return (
    <Section id="requirements" title={m.detail_section_requirements()}>
      <ul className="grid gap-2">
        {rows.map((row) => (
          <li key={row.text} className="flex items-start gap-3">
            <Must must={row.must} />
            <span>{row.text}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Indicators({ rows }: { rows: Scenario["indicators"] }) {
  const head = "py-2 pr-4 text-left font-medium text-ink-soft";
  return (
    <Section id="indicators" title={m.detail_section_indicators()}>
      <div className="relative overflow-x-auto">
        <table className="w-full min-w-md">
          <thead>
            <tr>
              <th className={head}>{m.field_indicator_name()}</th>
              <th className={head}>{m.match_column_required()}</th>
              <th className={head}>{m.field_indicator_test_method()}</th>
              <th className={head}>
                <span className="sr-only">{m.field_must()}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.name}-${row.required}`} className="border-t border-line">
                <td className="py-2 pr-4 font-medium">{row.name}</td>
                <td className="py-2 pr-4 whitespace-nowrap">{row.required}</td>
                <td className="py-2 pr-4 text-ink-soft">{row.testMethod}</td>
                <td className="py-2">
                  <Must must={row.must} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function budgetText(budget: Scenario["budget"]): string {
  if (!budget) return m.detail_budget_open();
  const amount = [...new Set([budget.min, budget.max].filter((end) => end !== null))].join("–");
  return m.wan_yuan({ amount });
}

function Terms({ scenario }: { scenario: Scenario }) {
  return (
    <Section id="terms" title={m.detail_section_terms()}>
      <Facts
        rows={given([
          { label: m.field_cooperation_modes(), value: joined(scenario.cooperationModes) },
          {
            label: m.field_resources(),
            value: [joined(scenario.resources), scenario.resourcesText].filter(Boolean).join(" · "),
          },
          {
            label: m.field_ip_terms(),
            value: [scenario.ipTerms, scenario.ipTermsText].filter(Boolean).join(" · "),
          },
          { label: m.detail_budget(), value: budgetText(scenario.budget) },
          {
            label: m.field_trial_funding(),
            value: scenario.trialFunding
              ? scenario.trialFundingAmount
                ? m.wan_yuan({ amount: scenario.trialFundingAmount })
                : m.yes()
              : m.no(),
          },
          {
            label: m.field_responder_conditions(),
            value: [joined(scenario.responderConditions), scenario.responderConditionsText]
              .filter(Boolean)
              .join(" · "),
          },
          { label: m.field_chains(), value: joined(scenario.chains) },
        ])}
      />
    </Section>
  );
}

function Dates({ scenario }: { scenario: Scenario }) {
  const rows = given([
    {
      label: m.field_questions_close(),
      value: scenario.questionsClose && momentText(scenario.questionsClose),
    },
    { label: m.field_answers_by(), value: scenario.answersBy && momentText(scenario.answersBy) },
    {
      label: m.field_responses_close(),
      value: scenario.responsesClose && momentText(scenario.responsesClose),
    },
    { label: m.field_need_by(), value: scenario.needBy && dayText(scenario.needBy) },
    { label: m.field_start_on(), value: scenario.startOn && dayText(scenario.startOn) },
    {
      label: m.field_duration_months(),
      value: scenario.durationMonths && m.months({ count: String(scenario.durationMonths) }),
    },
  ]);
  if (rows.length === 0) return null;
  return (
    <Section id="dates" title={m.detail_section_dates()}>
      <Facts rows={rows} />
    </Section>
  );
}
