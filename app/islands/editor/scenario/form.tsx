import { ContactQuestions } from "~/app/components/editor/contact";
import { useEditor } from "~/app/components/editor/context";
import {
  ChoiceQuestion,
  DeclarationQuestion,
  EditorSection,
  LongQuestion,
  QuestionGroup,
  SelectQuestion,
  TextQuestion,
} from "~/app/components/editor/questions";
import { Ticks } from "~/app/components/editor/ticks";
import { m } from "~/app/locales/messages/messages";
import { StageWindow } from "../stage-window";
import { ApplicationFields, DomainAndSubfields } from "../subfields";
import { IndicatorRows, RequirementRows } from "./rows";

/** The questions about a scenario, group by group, on one page. */
export function ScenarioForm() {
  return (
    <>
      <Basics />
      <Domain />
      <Place />
      <Need />
      <Measures />
      <Terms />
      <Dates />
      <EditorSection id="contacts" title={m.group_contact()}>
        <TextQuestion
          name="decisionRole"
          label={m.field_decision_role()}
          hint={m.hint_decision_role()}
          optional
          wide
        />
        <ContactQuestions />
        <DeclarationQuestion name="notClassified" label={m.declare_scenario_not_classified()} />
      </EditorSection>
    </>
  );
}

function Basics() {
  const { lists } = useEditor().options;
  return (
    <EditorSection id="basics" title={m.group_basics()}>
      <TextQuestion name="title" label={m.field_title_scenario()} hint={m.hint_scenario_title()} wide />
      <TextQuestion name="oneLine" label={m.field_one_line()} hint={m.hint_one_line()} wide />
      <ChoiceQuestion
        name="opportunityKind"
        type="radio"
        label={m.field_opportunity_kind()}
        hint={m.hint_opportunity_kind()}
        options={lists.opportunity_kind ?? []}
      />
      <ChoiceQuestion
        name="scenarioClass"
        type="radio"
        label={m.field_scenario_class()}
        options={lists.scenario_class ?? []}
      />
      <DeclarationQuestion name="anonymous" label={m.declare_anonymous()} hint={m.hint_anonymous()} />
      <TextQuestion name="titleEn" label={m.field_title_en()} optional wide />
      <LongQuestion name="summaryEn" label={m.field_summary_en()} optional rows={3} />
    </EditorSection>
  );
}

function Domain() {
  const { lists } = useEditor().options;
  return (
    <EditorSection id="domain" title={m.group_domain()}>
      <DomainAndSubfields />
      <ApplicationFields />
      <ChoiceQuestion
        name="chainCodes"
        label={m.field_chains()}
        hint={m.hint_chains()}
        optional
        options={lists.industry ?? []}
      />
    </EditorSection>
  );
}

function Place() {
  const { cities } = useEditor().options;
  return (
    <EditorSection id="place" title={m.group_place()}>
      <SelectQuestion name="cityCode" label={m.field_city()} options={cities} />
      <TextQuestion name="site" label={m.field_site()} hint={m.hint_site()} wide />
      <LongQuestion
        name="siteConditions"
        label={m.field_site_conditions()}
        hint={m.hint_site_conditions()}
        rows={3}
      />
    </EditorSection>
  );
}

function Need() {
  return (
    <EditorSection id="need" title={m.group_need()}>
      <LongQuestion name="problem" label={m.field_problem()} hint={m.hint_problem()} rows={7} />
      <LongQuestion
        name="currentSolution"
        label={m.field_current_solution()}
        hint={m.hint_current_solution()}
        optional
      />
      <LongQuestion name="scopeOfWork" label={m.field_scope_of_work()} hint={m.hint_scope_of_work()} />
    </EditorSection>
  );
}

function Measures() {
  return (
    <EditorSection id="measures" title={m.group_measures()}>
      <RequirementRows />
      <IndicatorRows />
      <StageWindow />
    </EditorSection>
  );
}

function Terms() {
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

function Dates() {
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
