import { Form } from "@remix-run/react";
import { Button } from "~/app/components/button";
import { TextField } from "~/app/components/field";
import { Section } from "~/app/components/page";
import { answerOf, type FormState, problemOf } from "~/app/domain/form-state";
import type { Language } from "~/app/domain/person";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { PASSWORD_MINIMUM } from "~/app/services/accounts/password-rule";
import { LanguageChoice } from "../sign-up/language-choice";

type State = { state: FormState | undefined };

/** Which of the page's forms is meant stands in the address, so that it works without JavaScript too. */
const doing = (what: string) => `${paths.myProfile()}?do=${what}`;

export function ProfileForm({
  person,
  state,
}: State & { person: { name: string; phone: string; language: Language } }) {
  return (
    <Form method="post" action={doing("profile")} reloadDocument noValidate className="grid gap-5">
      <TextField
        name="name"
        autoComplete="name"
        label={m.account_name()}
        hint={m.account_name_hint()}
        defaultValue={answerOf(state, "name", person.name)}
        error={problemOf(state, "name")}
        required
      />
      <TextField
        name="phone"
        type="tel"
        autoComplete="tel"
        label={m.account_phone()}
        hint={m.account_phone_hint()}
        defaultValue={answerOf(state, "phone", person.phone)}
        error={problemOf(state, "phone")}
        optional
      />
      <LanguageChoice state={state} current={person.language} />
      <Button type="submit" className="justify-self-start">
        {m.action_save()}
      </Button>
    </Form>
  );
}

export function PasswordForm({ email, state }: State & { email: string }) {
  return (
    <Section id="password" title={m.profile_password_title()}>
      <Form method="post" action={doing("password")} noValidate className="grid gap-5">
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <TextField
          name="currentPassword"
          type="password"
          autoComplete="current-password"
          label={m.account_current_password()}
          error={problemOf(state, "currentPassword")}
          required
        />
        <TextField
          name="newPassword"
          type="password"
          autoComplete="new-password"
          label={m.account_new_password()}
          hint={m.account_password_hint({ minimum: PASSWORD_MINIMUM })}
          error={problemOf(state, "newPassword")}
          required
        />
        <Button type="submit" look="secondary" className="justify-self-start">
          {m.profile_password_submit()}
        </Button>
      </Form>
    </Section>
  );
}

export function SignOutEverywhere({ sessions }: { sessions: number }) {
  return (
    <Section id="sessions" title={m.profile_sessions_title()}>
      <p className="text-ink-soft">{m.profile_sessions_lead({ count: String(sessions) })}</p>
      <Form method="post" action={doing("sign-out-everywhere")}>
        <Button type="submit" look="secondary">
          {m.profile_sessions_submit()}
        </Button>
      </Form>
    </Section>
  );
}
