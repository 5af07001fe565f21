import clsx from "clsx";
import { Badge } from "~/app/components/badge";
import { dayText, momentText } from "~/app/components/format";
import { Prose } from "~/app/components/listings/detail-head";
import { NextStep } from "~/app/components/listings/next-step";
import { Facts, Section } from "~/app/components/page";
import { writtenIn } from "~/app/components/written-in";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { moneyText } from "~/app/locales/money-text";
import type { ScenarioView } from "~/app/services/public/view-scenario";
import { budgetText } from "./scenario-facts";

type Scenario = Omit<ScenarioView, "ownerId">;

const joined = (values: string[]) => values.join(m.list_separator());
const given = (rows: { label: string; value: React.ReactNode }[]) => rows.filter((row) => row.value);

/** The need, then the figures it asks for, terms and dates, and how to answer. */
export function ScenarioBody({ scenario, files }: { scenario: Scenario; files: React.ReactNode }) {
  return (
    <div className="grid min-w-0 gap-12 print:block print:space-y-8">
      <Section id="need" title={m.detail_section_need()}>
        {scenario.oneLine && (
          <p lang={writtenIn(scenario.oneLine)} className="max-w-prose text-xl leading-relaxed">
            {scenario.oneLine}
          </p>
        )}
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
      {scenario.indicators.length > 0 && <Indicators rows={scenario.indicators} />}
      {scenario.requirements.length > 0 && <Requirements rows={scenario.requirements} />}
      <Terms scenario={scenario} />
      <Dates scenario={scenario} />
      {files}
      <NextStep
        text={m.detail_next_scenario()}
        action={m.home_post_achievement()}
        to={paths.newListing("achievement")}
      />
    </div>
  );
}

function Must({ must }: { must: boolean }) {
  return must ? <Badge tone="brand">{m.detail_must()}</Badge> : <Badge>{m.detail_nice()}</Badge>;
}

function Requirements({ rows }: { rows: Scenario["requirements"] }) {
  return (
    <Section id="requirements" title={m.detail_section_requirements()}>
      <ul className="grid">
        {rows.map((row) => (
          <li
            key={row.text}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-t border-line py-2.5"
          >
            <span lang={writtenIn(row.text)} className="max-w-prose min-w-0 flex-1 basis-56">
              {row.text}
            </span>
            <Must must={row.must} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What is measured and how, and the figure to reach. It holds at 320 px, so it needs no scrolling. */
function Indicators({ rows }: { rows: Scenario["indicators"] }) {
  const head = "pb-2 text-left text-sm font-normal text-ink-soft";
  return (
    <Section id="indicators" title={m.detail_section_indicators()}>
      <table className="w-full">
        <thead>
          <tr>
            <th className={`${head} pr-4`}>{m.field_indicator_name()}</th>
            <th className={`${head} pr-4`}>{m.match_column_required()}</th>
            <th className={head}>
              <span className="sr-only">{m.field_must()}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.name}-${row.required}`} className="border-t border-line align-top">
              <td className="py-2.5 pr-4">
                <span lang={writtenIn(row.name)} className="font-medium">
                  {row.name}
                </span>
                {row.testMethod && (
                  <span lang={writtenIn(row.testMethod)} className="block text-sm text-ink-soft">
                    {m.compare_test_method({ text: row.testMethod })}
                  </span>
                )}
              </td>
              <td
                className={clsx(
                  "py-2.5 pr-4 text-lg leading-7 font-semibold text-brand-strong",
                  // A figure and its unit stay together; a long one wraps.
                  row.required.length <= 16 && "whitespace-nowrap",
                )}
              >
                {row.required}
              </td>
              <td className="py-2.5 text-right whitespace-nowrap">
                <Must must={row.must} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Terms({ scenario }: { scenario: Scenario }) {
  return (
    <Section id="terms" title={m.detail_section_terms()}>
      <Facts
        rows={given([
          { label: m.field_cooperation_modes(), value: joined(scenario.cooperationModes) },
          {
            label: m.field_resources(),
            value: [joined(scenario.resources), scenario.resourcesText]
              .filter(Boolean)
              .join(m.fact_separator()),
          },
          {
            label: m.field_ip_terms(),
            value: [scenario.ipTerms, scenario.ipTermsText].filter(Boolean).join(m.fact_separator()),
          },
          { label: m.detail_budget(), value: budgetText(scenario.budget) },
          {
            label: m.field_trial_funding(),
            value: scenario.trialFunding
              ? scenario.trialFundingAmount
                ? moneyText(scenario.trialFundingAmount)
                : m.yes()
              : m.no(),
          },
          {
            label: m.field_responder_conditions(),
            value: [joined(scenario.responderConditions), scenario.responderConditionsText]
              .filter(Boolean)
              .join(m.fact_separator()),
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
      label: m.detail_duration(),
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
