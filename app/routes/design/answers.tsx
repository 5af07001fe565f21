import { ErrorSummary } from "~/app/components/error-summary";
import { CheckboxField, ChoiceGroup, SelectField, TextareaField, TextField } from "~/app/components/field";
import { Section } from "~/app/components/page";
import { SearchForm } from "~/app/components/search-form";
import type { FormState } from "~/app/domain/form-state";

const OPTIONS = [
  { value: "a", label: "早期验证" },
  { value: "b", label: "融合试验" },
  { value: "c", label: "综合推广" },
];
const PROBLEM = "指标值要写成数字，例：≥95";

/** One object for all renderings: the summary takes the focus whenever it gets a new one. */
const WRONG: FormState = {
  message: null,
  problems: [{ field: "wrong", href: "#wrong", text: `指标 · 第 1 行：${PROBLEM}` }],
  answers: {},
};

/** Every kind of question: plain, with an example, wrong, closed. */
export function Answers() {
  return (
    <Section id="answers" title="Answers">
      <SearchForm action="/scenarios" />
      <div className="grid gap-6 md:grid-cols-2">
        <TextField name="plain" label="场景名称" />
        <TextField name="hinted" label="场景名称" hint="写清对象和任务。例：车身焊缝在线视觉检测" optional />
        <TextField name="wrong" label="指标值" defaultValue="很高" error={PROBLEM} />
        <TextField name="closed" label="编号" defaultValue="SD-370200-AI-2026-0001" disabled />
        <TextareaField name="long" label="背景与痛点" hint="50–1000 字" defaultValue="希望达到国际先进水平" />
        <TextareaField name="long-wrong" label="背景与痛点" error={PROBLEM} />
        <SelectField name="list" label="阶段" options={OPTIONS} />
        <SelectField name="list-wrong" label="阶段" options={OPTIONS} error={PROBLEM} />
        <ChoiceGroup name="several" label="可提供条件" options={OPTIONS} chosen={["a"]} />
        <ChoiceGroup name="one" type="radio" label="阶段" options={OPTIONS} chosen={["b"]} error={PROBLEM} />
        <CheckboxField name="declared" label="内容不涉及国家秘密" />
        <CheckboxField name="declared-wrong" label="内容不涉及国家秘密" error={PROBLEM} />
      </div>
      <ErrorSummary state={WRONG} />
    </Section>
  );
}
