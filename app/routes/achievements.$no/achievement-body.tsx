import clsx from "clsx";
import { Fragment } from "react";
import { dayText } from "~/app/components/format";
import { Prose } from "~/app/components/listings/detail-head";
import { NextStep } from "~/app/components/listings/next-step";
import { Facts, Section } from "~/app/components/page";
import { writtenIn } from "~/app/components/written-in";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { AchievementView } from "~/app/services/public/view-achievement";
import { priceText, trialText } from "./achievement-facts";

type Achievement = Omit<AchievementView, "ownerId">;

const joined = (values: string[]) => values.join(m.list_separator());
/** A record's own words, set apart as in the language they are written in. */
const ownWords = (values: string[]) => {
  const locale = writtenIn(values.join(""));
  return values.join(m.list_separator({}, locale && { locale }));
};
const given = (rows: { label: string; value: React.ReactNode }[]) => rows.filter((row) => row.value);

/** What it does in numbers, its maturity with proof, rights, and the terms of trial and transfer. */
export function AchievementBody({
  achievement,
  files,
}: {
  achievement: Achievement;
  files: React.ReactNode;
}) {
  return (
    <div className="grid min-w-0 gap-12 print:block print:space-y-8">
      <What achievement={achievement} />
      {achievement.metrics.length > 0 && (
        <Table
          id="metrics"
          title={m.detail_section_metrics()}
          head={[m.field_metric_name(), m.field_metric_value(), m.field_metric_test_report()]}
          rows={achievement.metrics.map((row) => [
            row.name,
            `${row.value} ${row.unit}`.trim(),
            row.testReport,
          ])}
        />
      )}
      {achievement.comparisons.length > 0 && (
        <Table
          id="comparison"
          title={m.detail_section_compare()}
          head={[m.field_comparison_indicator(), m.field_comparison_ours(), m.field_comparison_best()]}
          rows={achievement.comparisons.map((row) => [row.indicator, row.ours, row.best])}
        />
      )}
      <Proof evidence={achievement.evidence} />
      <Trial achievement={achievement} />
      {achievement.cases.length > 0 && (
        <Table
          id="applications"
          title={m.detail_section_applications()}
          head={[m.field_case_user(), m.field_case_date(), m.field_case_result()]}
          rows={achievement.cases.map((row) => [row.userOrg, row.date, row.result])}
        />
      )}
      {achievement.ip.length > 0 && (
        <Table
          id="rights"
          title={m.detail_section_rights()}
          head={[m.field_ip_kind(), m.field_ip_number(), m.field_ip_status(), m.field_ip_owner()]}
          rows={achievement.ip.map((row) => [row.kindName, row.number, row.statusName, row.owner])}
        />
      )}
      <People achievement={achievement} />
      {files}
      <NextStep
        text={m.detail_next_achievement()}
        action={m.home_publish_scenario()}
        to={paths.newListing("scenario")}
      />
    </div>
  );
}

function People({ achievement }: { achievement: Achievement }) {
  const rows = given([
    { label: m.field_completing_units(), value: ownWords(achievement.completingUnits) },
    { label: m.field_people(), value: ownWords(achievement.people) },
    { label: m.field_recommender(), value: achievement.recommender },
    { label: m.field_registration_no(), value: achievement.registrationNo },
  ]);
  if (rows.length === 0) return null;
  return (
    <Section id="people" title={m.detail_section_people()}>
      <Facts rows={rows} />
    </Section>
  );
}

function What({ achievement }: { achievement: Achievement }) {
  return (
    <Section id="what" title={m.detail_section_what()}>
      <Prose text={achievement.summary} />
      {achievement.innovations.length > 0 && (
        <div className="grid gap-1">
          <h3 className="text-base">{m.field_innovations()}</h3>
          <ol className="list-decimal pl-6">
            {achievement.innovations.map((line) => (
              <li key={line} lang={writtenIn(line)}>
                {line}
              </li>
            ))}
          </ol>
        </div>
      )}
      <Facts
        rows={given([
          { label: m.field_usable_in(), value: achievement.usableIn },
          {
            label: m.field_applications(),
            value: joined(achievement.applications.map((field) => field.name)),
          },
          { label: m.field_keywords(), value: ownWords(achievement.keywords) },
          { label: m.field_benefits(), value: achievement.benefits },
          { label: m.field_level_claim(), value: achievement.levelClaim },
        ])}
      />
      {achievement.summaryEn && (
        <p lang="en" className="max-w-prose text-ink-soft">
          {achievement.summaryEn}
        </p>
      )}
    </Section>
  );
}

/** The level is in sight above; here stands what proves it. */
function Proof({ evidence }: Pick<Achievement, "evidence">) {
  if (evidence.length === 0) return null;
  return (
    <Section id="maturity" title={m.detail_section_maturity()}>
      <ul className="grid gap-3">
        {evidence.map((proof) => (
          <li key={`${proof.level}-${proof.title}`} className="grid grid-cols-[4rem_minmax(0,1fr)] gap-x-4">
            <span className="font-semibold text-brand-strong">TRL {proof.level}</span>
            <span>
              <span lang={writtenIn(proof.title)}>{proof.title}</span>
              <span className="block text-sm text-ink-soft">
                <span lang={writtenIn(proof.issuer)}>{proof.issuer}</span>
                {[proof.date, proof.reference].filter(Boolean).map((part) => (
                  <Fragment key={part}>
                    {m.fact_separator()}
                    {/* Neither breaks at its hyphens. */}
                    <span className="whitespace-nowrap">{part}</span>
                  </Fragment>
                ))}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-soft">{m.detail_trl_scale_note()}</p>
    </Section>
  );
}

function Trial({ achievement }: { achievement: Achievement }) {
  return (
    <Section id="trial" title={m.detail_section_trial()}>
      <Facts
        rows={given([
          { label: m.field_trial(), value: trialText(achievement) },
          { label: m.field_trial_conditions(), value: achievement.trialConditions },
          { label: m.field_transfer_modes(), value: joined(achievement.transferModes) },
          { label: m.field_pricing_method(), value: achievement.pricingMethod },
          { label: m.detail_asking_price(), value: achievement.askingPrice && priceText(achievement) },
          { label: m.field_valid_until(), value: achievement.validUntil && dayText(achievement.validUntil) },
        ])}
      />
    </Section>
  );
}

/** On a phone each row of a table of four stands as two lines of two, which need no head to be understood. */
const FOUR = {
  table: "max-sm:block",
  head: "max-sm:sr-only",
  body: "max-sm:block",
  row: "max-sm:grid max-sm:grid-cols-[9.5rem_minmax(0,1fr)] max-sm:py-2.5",
  cell: "max-sm:py-0 max-sm:pr-2",
};

function Table({ id, title, head, rows }: { id: string; title: string; head: string[]; rows: string[][] }) {
  const four = head.length === 4 ? FOUR : null;
  return (
    <Section id={id} title={title}>
      <div className="relative overflow-x-auto">
        <table className={clsx("w-full", four?.table)}>
          <thead className={four?.head}>
            <tr>
              {head.map((label) => (
                <th key={label} className="pb-2 pr-4 text-left text-sm font-normal text-ink-soft">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={four?.body}>
            {rows.map((row) => (
              <tr key={row.join("|")} className={clsx("border-t border-line align-top", four?.row)}>
                {row.map((cell, column) => (
                  <td
                    key={`${head[column]}-${cell}`}
                    className={clsx(
                      "py-2.5 pr-4 wrap-break-word first:font-medium nth-2:font-semibold",
                      four?.cell,
                    )}
                    lang={writtenIn(cell)}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
