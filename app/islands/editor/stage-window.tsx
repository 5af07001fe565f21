import { type ChangeEvent, useRef } from "react";
import { useAnswer, useEditor } from "~/app/components/editor/context";
import { MoreQuestions } from "~/app/components/editor/more-questions";
import { QuestionGroup, SelectQuestion } from "~/app/components/editor/questions";
import { Remarks } from "~/app/components/editor/remarks";
import { SelectField } from "~/app/components/field";
import { type ScenarioStage, SUGGESTED_TRL_WINDOW } from "~/app/domain/trl";
import { m } from "~/app/locales/messages/messages";

const isStage = (value: string): value is ScenarioStage => value in SUGGESTED_TRL_WINDOW;

/** The stage and the maturity it suggests. What the owner chose is never overwritten; the server suggests in the same way. */
export function StageWindow() {
  const { options, problems } = useEditor();
  const stage = useAnswer("stage");
  const group = useRef<HTMLDivElement>(null);
  const suggested = useRef(stage);
  const suggest = (event: ChangeEvent<HTMLSelectElement>) => {
    const boxes = ["trlMin", "trlTarget"].map((name) =>
      group.current?.querySelector<HTMLSelectElement>(`[name=${name}]`),
    );
    const [min, target] = boxes;
    const before = isStage(suggested.current) ? SUGGESTED_TRL_WINDOW[suggested.current] : null;
    const untouched =
      boxes.every((box) => box?.value === "") ||
      (min?.value === String(before?.min) && target?.value === String(before?.target));
    suggested.current = event.target.value;
    if (!min || !target || !untouched || !isStage(event.target.value)) return;
    const window = SUGGESTED_TRL_WINDOW[event.target.value];
    min.value = String(window.min);
    target.value = String(window.target);
  };
  return (
    <div ref={group} className="grid gap-6">
      <div className="grid gap-2">
        <SelectField
          name="stage"
          label={m.field_stage()}
          hint={m.hint_stage()}
          options={options.lists.stage ?? []}
          defaultValue={stage}
          error={problems.stage}
          onChange={suggest}
          className="max-w-md"
        />
        <Remarks field="stage" />
      </div>
      <MoreQuestions title={m.more_trl()} names={["trl", "trlMin", "trlTarget"]}>
        <QuestionGroup field="trl" label={m.field_trl()} hint={m.hint_trl()}>
          <div className="grid items-start gap-3 sm:grid-cols-2">
            <SelectQuestion name="trlMin" label={m.field_trl_min()} options={options.levels} />
            <SelectQuestion name="trlTarget" label={m.field_trl_target()} options={options.levels} />
          </div>
        </QuestionGroup>
      </MoreQuestions>
    </div>
  );
}
