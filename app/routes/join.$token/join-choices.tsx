import { Form } from "@remix-run/react";
import { Button, ButtonLink } from "~/app/components/button";
import { TextField } from "~/app/components/field";
import { answerOf, type FormState, problemOf } from "~/app/domain/form-state";
import type { MemberRole } from "~/app/domain/organisation";
import type { Language } from "~/app/domain/person";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { PASSWORD_MINIMUM } from "~/app/services/accounts/password-rule";
import { roleName, roleNote } from "../me.people/role-names";
import { LanguageChoice } from "../sign-up/language-choice";

export type Invited = {
  kind: "invited" | "other" | "sign_in" | "new";
  organisationName: string;
  role: MemberRole;
  email: string;
  token: string;
  language: Language;
};
type Props = { invitation: Invited; state: FormState | undefined };

/** What whoever opened the link can do next. */
export function JoinChoices({ invitation, state }: Props) {
  return (
    <>
      <p>{m.join_role({ role: roleName(invitation.role), note: roleNote(invitation.role) })}</p>
      {invitation.kind === "invited" && (
        <Form method="post">
          <Button type="submit">{m.join_submit()}</Button>
        </Form>
      )}
      {invitation.kind === "other" && <SignedInAsAnother email={invitation.email} />}
      {invitation.kind === "sign_in" && <SignInFirst invitation={invitation} />}
      {invitation.kind === "new" && <NewAccount invitation={invitation} state={state} />}
    </>
  );
}

function SignedInAsAnother({ email }: { email: string }) {
  return (
    <div className="grid justify-items-start gap-3">
      <p>{m.join_other_account({ email })}</p>
      <Form method="post" action={paths.signOut()}>
        <Button type="submit" look="secondary">
          {m.nav_sign_out()}
        </Button>
      </Form>
    </div>
  );
}

function SignInFirst({ invitation }: { invitation: Invited }) {
  return (
    <div className="grid justify-items-start gap-3">
      <p>{m.join_sign_in_first({ email: invitation.email })}</p>
      <ButtonLink to={paths.signIn(paths.join(invitation.token))}>{m.sign_in_title()}</ButtonLink>
    </div>
  );
}

function NewAccount({ invitation, state }: Props) {
  return (
    <Form method="post" noValidate className="grid gap-5">
      <p>{m.join_new_account({ email: invitation.email })}</p>
      <input type="email" autoComplete="username" value={invitation.email} readOnly hidden />
      <TextField
        name="name"
        autoComplete="name"
        label={m.account_name()}
        hint={m.account_name_hint()}
        defaultValue={answerOf(state, "name")}
        error={problemOf(state, "name")}
        required
      />
      <TextField
        name="password"
        type="password"
        autoComplete="new-password"
        label={m.account_password()}
        hint={m.account_password_hint({ minimum: PASSWORD_MINIMUM })}
        error={problemOf(state, "password")}
        required
      />
      <LanguageChoice state={state} current={invitation.language} />
      <Button type="submit" className="justify-self-start">
        {m.join_new_submit()}
      </Button>
    </Form>
  );
}
