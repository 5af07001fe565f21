import { m } from "~/app/locales/messages/messages";
import { LongQuestion, TextQuestion } from "./questions";

/** What readers of English see of a record that stays in its own language. */
export function EnglishQuestions() {
  return (
    <>
      <TextQuestion name="titleEn" label={m.field_title_en()} wide />
      <LongQuestion name="summaryEn" label={m.field_summary_en()} rows={3} />
    </>
  );
}
