import { AmountQuestion } from "~/app/components/editor/amount-question";
import { ContactQuestions } from "~/app/components/editor/contact";
import { useAnswer, useEditor } from "~/app/components/editor/context";
import { EnglishQuestions } from "~/app/components/editor/english";
import { MoreQuestions } from "~/app/components/editor/more-questions";
import {
  ChoiceQuestion,
  DeclarationQuestion,
  LongQuestion,
  QuestionGroup,
  SelectQuestion,
  TextQuestion,
} from "~/app/components/editor/questions";
import { EditorSection } from "~/app/components/editor/section";
import { m } from "~/app/locales/messages/messages";
import { ApplicationFields, DomainAndSubfields } from "../subfields";
import { ApplicationRows, ComparisonRows, EvidenceRows, IpRows, MetricRows } from "./rows";

/** The questions about an achievement, group by group. */
export function AchievementForm() {
  return (
    <>
      <Basics />
      <Domain />
      <Substance />
      <EditorSection id="figures" title={m.group_figures()}>
        <MetricRows />
        <MoreQuestions title={m.field_comparisons()} names={["comparisons"]}>
          <ComparisonRows />
        </MoreQuestions>
      </EditorSection>
      <Maturity />
      <EditorSection id="rights" title={m.group_rights()}>
        <IpRows />
        <DeclarationQuestion name="titleClear" label={m.declare_title_clear()} />
      </EditorSection>
      <Transfer />
      <EditorSection id="contacts" title={m.group_contact()}>
        <ContactQuestions />
        <DeclarationQuestion name="notClassified" label={m.declare_achievement_not_classified()} />
        <DeclarationQuestion name="ethicsOk" label={m.declare_ethics()} hint={m.hint_ethics()} />
        <TextQuestion name="ethicsApprovalNo" label={m.field_ethics_approval_no()} optional />
      </EditorSection>
    </>
  );
}

function Basics() {
  const { lists } = useEditor().options;
  return (
    <EditorSection id="basics" title={m.group_basics()}>
      <TextQuestion name="title" label={m.field_title_achievement()} hint={m.hint_achievement_title()} wide />
      <TextQuestion name="keywords" label={m.field_keywords()} hint={m.hint_keywords()} wide />
      <ChoiceQuestion
        name="achievementClass"
        type="radio"
        label={m.field_achievement_class()}
        hint={m.hint_achievement_class()}
        options={lists.achievement_class ?? []}
      />
      <SelectQuestion name="form" label={m.field_form()} options={lists.achievement_form ?? []} />
      <LongQuestion
        name="completingUnits"
        label={m.field_completing_units()}
        hint={m.hint_completing_units()}
        rows={2}
      />
      <LongQuestion name="people" label={m.field_people()} hint={m.hint_people()} rows={3} />
      <MoreBasics />
    </EditorSection>
  );
}

const MORE_BASICS = [
  "origin",
  "recommender",
  "registrationNo",
  "period",
  "startMonth",
  "endMonth",
  "titleEn",
  "summaryEn",
];

function MoreBasics() {
  const { lists } = useEditor().options;
  return (
    <MoreQuestions title={m.more_achievement_basics()} names={MORE_BASICS}>
      <SelectQuestion name="origin" label={m.field_origin()} options={lists.achievement_origin ?? []} />
      <TextQuestion name="recommender" label={m.field_recommender()} />
      <TextQuestion name="registrationNo" label={m.field_registration_no()} hint={m.hint_registration_no()} />
      <QuestionGroup field="period" label={m.field_period()}>
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <TextQuestion name="startMonth" label={m.field_start_month()} hint={m.hint_month()} />
          <TextQuestion name="endMonth" label={m.field_end_month()} hint={m.hint_month()} />
        </div>
      </QuestionGroup>
      <EnglishQuestions />
    </MoreQuestions>
  );
}

function Domain() {
  const { cities } = useEditor().options;
  return (
    <EditorSection id="domain" title={m.group_domain()}>
      <DomainAndSubfields />
      <SelectQuestion name="cityCode" label={m.field_city()} options={cities} />
    </EditorSection>
  );
}

function Substance() {
  const { lists } = useEditor().options;
  return (
    <EditorSection id="substance" title={m.group_substance()}>
      <LongQuestion name="summary" label={m.field_summary()} hint={m.hint_summary()} rows={8} />
      <LongQuestion name="innovations" label={m.field_innovations()} hint={m.hint_innovations()} rows={3} />
      <LongQuestion name="usableIn" label={m.field_usable_in()} hint={m.hint_usable_in()} rows={2} />
      <MoreQuestions
        title={m.more_achievement_substance()}
        names={["applicationCodes", "benefits", "levelClaim"]}
      >
        <ApplicationFields />
        <LongQuestion name="benefits" label={m.field_benefits()} hint={m.hint_benefits()} rows={3} />
        <SelectQuestion
          name="levelClaim"
          label={m.field_level_claim()}
          hint={m.hint_level_claim()}
          options={lists.level_claim ?? []}
        />
      </MoreQuestions>
    </EditorSection>
  );
}

function Maturity() {
  const { lists, levels } = useEditor().options;
  const chosen = useAnswer("trlLevel");
  const level = levels.find((option) => option.value === chosen);
  return (
    <EditorSection id="maturity" title={m.group_maturity()}>
      <ChoiceQuestion
        name="stage"
        type="radio"
        label={m.field_achievement_stage()}
        options={lists.achievement_stage ?? []}
      />
      <QuestionGroup field="trl" label={m.field_trl_level()} hint={m.hint_trl_level()}>
        <SelectQuestion name="trlLevel" label={m.field_trl_level()} options={levels} />
        {level && (
          <p className="text-sm text-ink-soft">
            {level.meaning} {m.level_proof({ proof: level.proof })}
          </p>
        )}
      </QuestionGroup>
      <EvidenceRows />
      <ApplicationRows />
    </EditorSection>
  );
}

function Transfer() {
  const { lists } = useEditor().options;
  return (
    <EditorSection id="transfer" title={m.group_transfer()}>
      <ChoiceQuestion
        name="transferModes"
        label={m.field_transfer_modes()}
        hint={m.hint_transfer_modes()}
        options={lists.transfer_mode ?? []}
      />
      <SelectQuestion
        name="pricingMethod"
        label={m.field_pricing_method()}
        optional
        options={lists.pricing_method ?? []}
      />
      <AmountQuestion
        name="askingPrice"
        label={m.field_asking_price()}
        hint={m.hint_asking_price()}
        optional
      />
      <QuestionGroup field="trialTerms" label={m.field_trial()}>
        <DeclarationQuestion name="trialOk" label={m.declare_trial_ok()} />
        <TextQuestion
          name="trialMonths"
          label={m.field_trial_months()}
          hint={m.hint_trial_months()}
          optional
        />
        <LongQuestion
          name="trialConditions"
          label={m.field_trial_conditions()}
          hint={m.hint_trial_conditions()}
          optional
          rows={3}
        />
      </QuestionGroup>
    </EditorSection>
  );
}
