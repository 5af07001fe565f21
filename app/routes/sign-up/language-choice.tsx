import { ChoiceGroup } from "~/app/components/field";
import { answerOf, type FormState, problemOf } from "~/app/domain/form-state";
import { LANGUAGES, type Language } from "~/app/domain/person";
import { m } from "~/app/locales/messages/messages";

/** A language by its own name, so that whoever cannot read the page finds theirs. */
const OWN_NAMES: Record<Language, () => string> = {
  "zh-CN": () => m.language_chinese(),
  en: () => m.language_english(),
};

export function LanguageChoice({
  state,
  current,
  hint,
}: {
  state: FormState | undefined;
  current: Language;
  hint?: string;
}) {
  return (
    <ChoiceGroup
      name="language"
      type="radio"
      label={m.account_language()}
      hint={hint}
      options={LANGUAGES.map((language) => ({ value: language, label: OWN_NAMES[language]() }))}
      chosen={[answerOf(state, "language", current)]}
      error={problemOf(state, "language")}
    />
  );
}
