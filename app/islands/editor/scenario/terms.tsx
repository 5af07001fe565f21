import { AmountQuestion } from "~/app/components/editor/amount-question";
import { useEditor } from "~/app/components/editor/context";
import { DayQuestion } from "~/app/components/editor/day-question";
import { MoreQuestions } from "~/app/components/editor/more-questions";
import {
  ChoiceQuestion,
  DeclarationQuestion,
  LongQuestion,
  QuestionGroup,
  TextQuestion,
} from "~/app/components/editor/questions";
import { EditorSection } from "~/app/components/editor/section";
import { Ticks } from "~/app/components/editor/ticks";
import { m } from "~/app/locales/messages/messages";

/** What is offered, asked and paid. */
export function Terms() {
  const { lists } = useEditor().options;
  return (
    <EditorSection id="terms" title={m.group_terms()}>
      <QuestionGroup field="resources" label={m.field_resources()} hint={m.hint_resources()}>
        <Ticks name="resourceCodes" options={lists.resource_kind ?? []} />
        <LongQuestion
          name="resourcesText"
          label={m.field_resources_text()}
          hint={m.hint_resources_text()}
          optional
          rows={3}
        />
      </QuestionGroup>
      <ChoiceQuestion
        name="cooperationModes"
        label={m.field_cooperation_modes()}
        hint={m.hint_cooperation_modes()}
        options={lists.cooperation_mode ?? []}
      />
      <ChoiceQuestion name="ipTerms" type="radio" label={m.field_ip_terms()} options={lists.ip_terms ?? []} />
      <QuestionGroup field="budget" label={m.field_budget()} hint={m.hint_budget()}>
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <AmountQuestion name="budgetMin" label={m.field_budget_min()} optional />
          <AmountQuestion name="budgetMax" label={m.field_budget_max()} optional />
        </div>
      </QuestionGroup>
      <MoreTerms />
    </EditorSection>
  );
}

const MORE_TERMS = [
  "ipTermsText",
  "trialFunding",
  "trialFundingAmount",
  "responderConditions",
  "responderConditionCodes",
  "responderConditionsText",
];

function MoreTerms() {
  const { lists } = useEditor().options;
  return (
    <MoreQuestions title={m.more_scenario_terms()} names={MORE_TERMS}>
      <DeclarationQuestion name="trialFunding" label={m.declare_trial_funding()} />
      <AmountQuestion
        name="trialFundingAmount"
        label={m.field_trial_funding_amount()}
        hint={m.hint_trial_funding_amount()}
      />
      <QuestionGroup
        field="responderConditions"
        label={m.field_responder_conditions()}
        hint={m.hint_responder_conditions()}
      >
        <Ticks name="responderConditionCodes" options={lists.responder_condition ?? []} />
        <TextQuestion name="responderConditionsText" label={m.field_responder_conditions_text()} wide />
      </QuestionGroup>
      <TextQuestion name="ipTermsText" label={m.field_ip_terms_text()} wide />
    </MoreQuestions>
  );
}

const MORE_DATES = ["startOn", "durationMonths", "questionsClose", "answersBy"];

/** By when; the three deadlines of the questions and answers in their order. */
export function Dates() {
  return (
    <EditorSection id="dates" title={m.group_dates()}>
      <p className="text-sm text-ink-soft">{m.hint_days()}</p>
      <div className="grid items-start gap-6 sm:grid-cols-2">
        <DayQuestion name="needBy" label={m.field_need_by()} hint={m.hint_need_by()} />
        <DayQuestion
          name="responsesClose"
          label={m.field_responses_close()}
          hint={m.hint_responses_close()}
        />
      </div>
      <MoreQuestions title={m.more_scenario_dates()} names={MORE_DATES}>
        <div className="grid items-start gap-6 sm:grid-cols-2">
          <DayQuestion name="startOn" edge="first" label={m.field_start_on()} />
          <TextQuestion
            name="durationMonths"
            label={m.field_duration_months()}
            hint={m.hint_duration_months()}
          />
        </div>
        <p className="text-sm text-ink-soft">{m.hint_deadlines()}</p>
        <div className="grid items-start gap-6 sm:grid-cols-2">
          <DayQuestion name="questionsClose" label={m.field_questions_close()} />
          <DayQuestion name="answersBy" label={m.field_answers_by()} />
        </div>
      </MoreQuestions>
    </EditorSection>
  );
}
