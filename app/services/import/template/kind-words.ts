import type { Language } from "~/app/domain/person";
import { m } from "~/app/locales/messages/messages";
import type { ShapeKind } from "../shapes";
import type { Need } from "./template-columns";

const KINDS: Record<ShapeKind, typeof m.exchange_kind_line> = {
  id: m.exchange_kind_id,
  version: m.exchange_kind_version,
  state: m.exchange_kind_state,
  unit: m.exchange_kind_unit,
  line: m.exchange_kind_line,
  text: m.exchange_kind_text,
  texts: m.exchange_kind_texts,
  choice: m.exchange_kind_choice,
  choices: m.exchange_kind_choices,
  subfields: m.exchange_kind_subfields,
  flag: m.exchange_kind_flag,
  openness: m.exchange_kind_openness,
  scale: m.exchange_kind_scale,
  money: m.exchange_kind_money,
  price: m.exchange_kind_price,
  money_range: m.exchange_kind_money_range,
  whole: m.exchange_kind_whole,
  level: m.exchange_kind_level,
  window: m.exchange_kind_window,
  day: m.exchange_kind_day,
  month: m.exchange_kind_month,
  deadline: m.exchange_kind_deadline,
  requirements: m.exchange_kind_requirements,
  indicators: m.exchange_kind_indicators,
  metrics: m.exchange_kind_metrics,
  comparisons: m.exchange_kind_comparisons,
  cases: m.exchange_kind_cases,
  evidence: m.exchange_kind_evidence,
  rights: m.exchange_kind_rights,
};

/** How a cell of this kind is filled in, in one sentence with an example. */
export function kindText(kind: ShapeKind, language: Language): string {
  return KINDS[kind]({}, { locale: language });
}

const NEEDS: Record<Need, typeof m.exchange_need_always> = {
  always: m.exchange_need_always,
  submit: m.exchange_need_submit,
  publish: m.exchange_need_publish,
  never: m.optional,
};

export function needText(need: Need, language: Language): string {
  return NEEDS[need]({}, { locale: language });
}
