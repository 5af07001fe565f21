import { m } from "~/app/locales/messages/messages";
import { QuestionGroup, TextQuestion } from "./questions";

/** Who to call; said at once is who will see it. */
export function ContactQuestions() {
  return (
    <QuestionGroup field="contact" label={m.field_contact()} hint={m.hint_contact()}>
      <div className="grid gap-3 sm:grid-cols-3">
        <TextQuestion name="contact.name" label={m.field_contact_name()} />
        <TextQuestion name="contact.phone" type="tel" label={m.field_contact_phone()} />
        <TextQuestion name="contact.email" type="text" label={m.field_contact_email()} />
      </div>
    </QuestionGroup>
  );
}
