import { momentText } from "~/app/components/format";
import { type MemberRole, ORGANISATION_STATUSES } from "~/app/domain/organisation";
import { m } from "~/app/locales/messages/messages";
import { organisationStatusName } from "../me.organisation/status-badge";
import { roleName } from "../me.people/role-names";

type Step = { id: string; from: string; to: string; actorName: string | null; reason: string; at: string };

/** Who stands behind the organisation. */
export function MemberList({ members }: { members: { name: string; email: string; role: MemberRole }[] }) {
  return (
    <ul className="grid gap-2">
      {members.map(({ name, email, role }) => (
        <li key={email}>
          {name} <span className="text-ink-soft">{email}</span> · {roleName(role)}
        </li>
      ))}
    </ul>
  );
}

/** What happened to the organisation's status, the oldest first. */
export function History({ registeredAt, steps }: { registeredAt: string; steps: Step[] }) {
  return (
    <ol className="grid gap-3">
      <li>
        <Moment at={registeredAt} /> {m.operate_history_registered()}
      </li>
      {steps.map((step) => (
        <li key={step.id}>
          <Moment at={step.at} />{" "}
          {m.operate_history_step({
            from: statusName(step.from),
            to: statusName(step.to),
            name: step.actorName ?? m.operate_history_system(),
          })}
          {step.reason && (
            <p className="text-ink-soft">{m.organisation_status_reason({ reason: step.reason })}</p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Moment({ at }: { at: string }) {
  return (
    <time dateTime={at} className="text-ink-soft">
      {momentText(at)}
    </time>
  );
}

function statusName(status: string): string {
  const known = ORGANISATION_STATUSES.find((candidate) => candidate === status);
  return known ? organisationStatusName(known) : status;
}
