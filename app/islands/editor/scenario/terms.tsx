import { useEditor } from "~/app/components/editor/context";
import {
  ChoiceQuestion,
  DeclarationQuestion,
  EditorSection,
  LongQuestion,
  QuestionGroup,
  TextQuestion,
} from "~/app/components/editor/questions";
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
      <TextQuestion name="ipTermsText" label={m.field_ip_terms_text()} optional wide />
      <QuestionGroup field="budget" label={m.field_budget()} hint={m.hint_budget()}>
        <div className="grid gap-3 sm:grid-cols-2">
          <TextQuestion name="budgetMin" label={m.field_budget_min()} optional />
          <TextQuestion name="budgetMax" label={m.field_budget_max()} optional />
        </div>
      </QuestionGroup>
      <DeclarationQuestion name="trialFunding" label={m.declare_trial_funding()} />
      <TextQuestion
        name="trialFundingAmount"
        label={m.field_trial_funding_amount()}
        hint={m.hint_trial_funding_amount()}
        optional
      />
      <QuestionGroup
        field="responderConditions"
        label={m.field_responder_conditions()}
        hint={m.hint_responder_conditions()}
      >
        <Ticks name="responderConditionCodes" options={lists.responder_condition ?? []} />
        <TextQuestion
          name="responderConditionsText"
          label={m.field_responder_conditions_text()}
          optional
          wide
        />
      </QuestionGroup>
    </EditorSection>
  );
}

/** By when; the three deadlines of the questions and answers in their order. */
export function Dates() {
  return (
    <EditorSection id="dates" title={m.group_dates()}>
      <TextQuestion name="needBy" type="date" label={m.field_need_by()} hint={m.hint_need_by()} />
      <TextQuestion name="startOn" type="date" label={m.field_start_on()} optional />
      <TextQuestion
        name="durationMonths"
        inputMode="numeric"
        label={m.field_duration_months()}
        hint={m.hint_duration_months()}
        optional
      />
      <p className="text-sm text-ink-soft">{m.hint_deadlines()}</p>
      <TextQuestion name="questionsClose" type="date" label={m.field_questions_close()} optional />
      <TextQuestion name="answersBy" type="date" label={m.field_answers_by()} optional />
      <TextQuestion name="responsesClose" type="date" label={m.field_responses_close()} />
    </EditorSection>
  );
}
