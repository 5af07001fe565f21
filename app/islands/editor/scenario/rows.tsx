import { FixedCell, MustCell, TextCell, UnitList, WordsCell } from "~/app/components/editor/cells";
import { QuestionGroup } from "~/app/components/editor/questions";
import { m } from "~/app/locales/messages/messages";
import { FigureCells } from "../figure-cells";
import { RowList } from "../row-list";

export function RequirementRows() {
  return (
    <QuestionGroup field="requirements" label={m.field_requirements()} hint={m.hint_requirements()}>
      <RowList list="requirements" addLabel={m.editor_row_add_requirements()}>
        {(name) => (
          <div className="grid gap-3 sm:grid-cols-[1fr_10rem]">
            <WordsCell name={`${name}.text`} label={m.field_requirement_text()} />
            <MustCell name={`${name}.must`} />
          </div>
        )}
      </RowList>
    </QuestionGroup>
  );
}

const operators = () => [
  { value: ">=", label: `≥ ${m.indicator_at_least()}` },
  { value: "<=", label: `≤ ${m.indicator_at_most()}` },
  { value: "=", label: `= ${m.indicator_exactly()}` },
  { value: "range", label: m.indicator_between() },
];

export function IndicatorRows() {
  return (
    <QuestionGroup field="indicators" label={m.field_indicators()} hint={m.hint_indicators()}>
      <UnitList />
      <RowList list="indicators" addLabel={m.editor_row_add_indicators()}>
        {(name) => (
          <FigureCells name={name}>
            <div className="grid grid-cols-2 gap-3 sm:grid-cols-6">
              <div className="col-span-2 sm:col-span-6">
                <TextCell name={`${name}.name`} label={m.field_indicator_name()} />
              </div>
              <div className="sm:col-span-2">
                <FixedCell
                  name={`${name}.operator`}
                  label={m.field_indicator_operator()}
                  options={operators()}
                />
              </div>
              <div className="sm:col-span-2">
                <TextCell name={`${name}.value`} label={m.field_indicator_value()} autoComplete="off" />
              </div>
              <div className="sm:col-span-2">
                <TextCell name={`${name}.unit`} label={m.field_indicator_unit()} list="units" />
              </div>
              <div className="sm:col-span-2">
                <MustCell name={`${name}.must`} />
              </div>
              <div className="col-span-2 sm:col-span-4">
                <TextCell
                  name={`${name}.testMethod`}
                  label={m.field_indicator_test_method()}
                  placeholder={m.hint_test_method()}
                />
              </div>
            </div>
          </FigureCells>
        )}
      </RowList>
    </QuestionGroup>
  );
}
