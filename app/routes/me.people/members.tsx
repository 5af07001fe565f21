import { Form } from "@remix-run/react";
import { Tag } from "~/app/components/badge";
import { Button } from "~/app/components/button";
import { dayText } from "~/app/components/format";
import { Card } from "~/app/components/page";
import { MEMBER_ROLES, type MemberRole } from "~/app/domain/organisation";
import { m } from "~/app/locales/messages/messages";
import { doing } from "./doing";
import { roleName } from "./role-names";

type Member = { personId: string; name: string; email: string; role: MemberRole; since: string };
type Props = { organisationId: string; members: Member[]; personId: string; isOwner: boolean };

/** The people of an organisation; an owner may change roles, and everybody may leave. */
export function Members({ organisationId, members, personId, isOwner }: Props) {
  return (
    <ul className="grid gap-3">
      {members.map((member) => {
        const self = member.personId === personId;
        return (
          <li key={member.personId}>
            <Card className="flex flex-wrap items-center justify-between gap-4">
              <Who member={member} self={self} />
              <div className="flex flex-wrap items-start justify-between gap-3 max-sm:w-full">
                {isOwner ? (
                  <RoleForm organisationId={organisationId} member={member} />
                ) : (
                  <Tag>{roleName(member.role)}</Tag>
                )}
                {(isOwner || self) && (
                  <RemoveForm organisationId={organisationId} member={member} self={self} />
                )}
              </div>
            </Card>
          </li>
        );
      })}
    </ul>
  );
}

function Who({ member, self }: { member: Member; self: boolean }) {
  return (
    <div className="grid min-w-0 flex-1 basis-56">
      <p className="font-semibold">
        {member.name}
        {self && <span className="ml-2 font-normal text-ink-soft">{m.people_you()}</span>}
      </p>
      <p className="text-ink-soft">{member.email}</p>
      <p className="text-sm text-ink-soft">{m.people_since({ date: dayText(member.since) })}</p>
    </div>
  );
}

function RoleForm({ organisationId, member }: { organisationId: string; member: Member }) {
  const id = `role-of-${member.personId}`;
  return (
    <Form method="post" action={doing("role", organisationId)} className="flex items-center gap-2">
      <input type="hidden" name="personId" value={member.personId} />
      <label htmlFor={id} className="sr-only">
        {m.people_role_of({ name: member.name })}
      </label>
      <select
        key={member.role}
        id={id}
        name="role"
        defaultValue={member.role}
        className="min-h-11 rounded-lg border border-line-strong bg-surface px-3"
      >
        {MEMBER_ROLES.map((role) => (
          <option key={role} value={role}>
            {roleName(role)}
          </option>
        ))}
      </select>
      <Button type="submit" look="secondary" aria-label={m.people_change_role_of({ name: member.name })}>
        {m.people_change_role()}
      </Button>
    </Form>
  );
}

/** Opens before it acts: a slip of the finger removes nobody. */
function RemoveForm({
  organisationId,
  member,
  self,
}: {
  organisationId: string;
  member: Member;
  self: boolean;
}) {
  const verb = self ? m.people_leave() : m.people_remove();
  const question = self ? m.people_leave_question() : m.people_remove_question({ name: member.name });
  return (
    <details className="open:basis-full sm:open:basis-auto">
      <summary
        aria-label={self ? verb : m.people_remove_of({ name: member.name })}
        className="inline-flex min-h-11 items-center rounded-lg px-3 text-bad hover:bg-bad-wash"
      >
        {verb}
      </summary>
      <Form
        method="post"
        action={doing("remove", organisationId)}
        className="grid justify-items-start gap-2 pt-2"
      >
        <input type="hidden" name="personId" value={member.personId} />
        <p className="max-w-prose">{question}</p>
        <Button type="submit" look="danger">
          {self ? m.people_leave_submit() : m.people_remove_submit()}
        </Button>
      </Form>
    </details>
  );
}
