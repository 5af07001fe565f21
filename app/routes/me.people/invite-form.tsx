import { Form } from "@remix-run/react";
import { Button } from "~/app/components/button";
import { FieldError, TextField } from "~/app/components/field";
import { Section } from "~/app/components/page";
import { answerOf, type FormState, problemOf } from "~/app/domain/form-state";
import { MEMBER_ROLES } from "~/app/domain/organisation";
import { m } from "~/app/locales/messages/messages";
import { doing } from "./doing";
import { roleName, roleNote } from "./role-names";

export function InviteForm({
  organisationId,
  state,
}: {
  organisationId: string;
  state: FormState | undefined;
}) {
  return (
    <Section id="invite" title={m.people_invite_title()}>
      <Form
        method="post"
        action={doing("invite", organisationId)}
        noValidate
        className="grid max-w-2xl gap-5"
      >
        <TextField
          name="email"
          type="email"
          autoComplete="off"
          label={m.people_invite_email()}
          hint={m.people_invite_email_hint()}
          defaultValue={answerOf(state, "email")}
          error={problemOf(state, "email")}
          required
        />
        <RoleChoice chosen={answerOf(state, "role", "editor")} error={problemOf(state, "role")} />
        <Button type="submit" className="justify-self-start">
          {m.people_invite_submit()}
        </Button>
      </Form>
    </Section>
  );
}

/** Each role with what it may do, so that nobody has to know the words. */
function RoleChoice({ chosen, error }: { chosen: string; error?: string }) {
  return (
    <fieldset id="role" className="grid gap-1">
      <legend className="font-semibold">{m.people_invite_role()}</legend>
      {MEMBER_ROLES.map((role) => (
        <label key={role} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="role"
            value={role}
            defaultChecked={role === chosen}
            className="size-5 shrink-0 accent-brand"
          />
          <span>
            {roleName(role)}
            <span className="ml-2 text-ink-soft">{roleNote(role)}</span>
          </span>
        </label>
      ))}
      <FieldError name="role" error={error} />
    </fieldset>
  );
}
