import { ContactQuestions } from "~/app/components/editor/contact";
import { useEditor } from "~/app/components/editor/context";
import { EnglishQuestions } from "~/app/components/editor/english";
import { MoreQuestions } from "~/app/components/editor/more-questions";
import {
  ChoiceQuestion,
  DeclarationQuestion,
  LongQuestion,
  SelectQuestion,
  TextQuestion,
} from "~/app/components/editor/questions";
import { EditorSection } from "~/app/components/editor/section";
import { m } from "~/app/locales/messages/messages";
import { StageWindow } from "../stage-window";
import { ApplicationFields, DomainAndSubfields } from "../subfields";
import { IndicatorRows, RequirementRows } from "./rows";
import { Dates, Terms } from "./terms";

/** The questions about a scenario, group by group. */
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
        <ContactQuestions />
        <DeclarationQuestion name="notClassified" label={m.declare_scenario_not_classified()} />
        <MoreQuestions title={m.field_decision_role()} names={["decisionRole"]}>
          <TextQuestion
            name="decisionRole"
            label={m.field_decision_role()}
            hint={m.hint_decision_role()}
            wide
          />
        </MoreQuestions>
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
      <MoreQuestions title={m.more_scenario_basics()} names={["anonymous", "titleEn", "summaryEn"]}>
        <DeclarationQuestion name="anonymous" label={m.declare_anonymous()} hint={m.hint_anonymous()} />
        <EnglishQuestions />
      </MoreQuestions>
    </EditorSection>
  );
}

function Domain() {
  const { lists } = useEditor().options;
  return (
    <EditorSection id="domain" title={m.group_domain()}>
      <DomainAndSubfields />
      <MoreQuestions title={m.more_scenario_domain()} names={["applicationCodes", "chainCodes"]}>
        <ApplicationFields />
        <ChoiceQuestion
          name="chainCodes"
          label={m.field_chains()}
          hint={m.hint_chains()}
          options={lists.industry ?? []}
        />
      </MoreQuestions>
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
