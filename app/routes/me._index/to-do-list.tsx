import { ButtonLink } from "~/app/components/button";
import { dayText } from "~/app/components/format";
import { Card, EmptyState } from "~/app/components/page";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { ToDo } from "~/app/services/accounts/to-do";
import { roleName } from "../me.people/role-names";

type Line = { key: string; title: string; note: string; link?: { label: string; to: string } };

const ofOrganisation = (path: string, id: string) => `${path}?org=${id}`;

function lineOf(item: ToDo): Line {
  const key = JSON.stringify(item);
  switch (item.kind) {
    case "verify_email":
      return {
        key,
        title: m.to_do_verify_email(),
        note: m.to_do_verify_email_note(),
        link: { label: m.to_do_verify_email_link(), to: paths.verifyEmailSent() },
      };
    case "register_organisation":
      return {
        key,
        title: m.to_do_register(),
        note: m.to_do_register_note(),
        link: { label: m.to_do_register_link(), to: paths.myOrganisation() },
      };
    case "wait_for_verification":
      return { key, title: m.to_do_wait({ name: item.name }), note: m.to_do_wait_note() };
    case "mend_organisation":
      return {
        key,
        title: m.to_do_mend({ name: item.name }),
        note: m.to_do_mend_note(),
        link: { label: m.to_do_mend_link(), to: ofOrganisation(paths.myOrganisation(), item.organisationId) },
      };
    case "suspended":
      return {
        key,
        title: m.to_do_suspended({ name: item.name }),
        note: m.to_do_suspended_note(),
        link: {
          label: m.to_do_suspended_link(),
          to: ofOrganisation(paths.myOrganisation(), item.organisationId),
        },
      };
    case "first_listing":
      return { key, ...firstListing(item) };
    case "returned":
      return {
        key,
        title: m.to_do_returned({ title: item.title }),
        note: m.to_do_returned_note(),
        link: { label: m.to_do_returned_link(), to: paths.myListing(item.noun, item.id) },
      };
    case "ready":
      return {
        key,
        title: m.to_do_ready({ title: item.title }),
        note: m.to_do_ready_note(),
        link: { label: m.to_do_ready_link(), to: paths.myListing(item.noun, item.id) },
      };
    case "expiring":
      return {
        key,
        title: m.to_do_expiring({ title: item.title }),
        note: expiryNote(item),
        link: { label: m.to_do_expiring_link(), to: paths.myListing(item.noun, item.id) },
      };
    case "invitation":
      return {
        key,
        title: m.to_do_invitation({ name: item.name }),
        note: m.to_do_invitation_note({ role: roleName(item.role), date: dayText(item.until) }),
        link: { label: m.to_do_invitation_link(), to: paths.myInvitation(item.id) },
      };
    case "complete_platform":
      return {
        key,
        title: m.to_do_complete({ name: item.name }),
        note: m.to_do_complete_note(),
        link: {
          label: m.to_do_complete_link(),
          to: ofOrganisation(paths.myOrganisation(), item.organisationId),
        },
      };
    case "my_reviews":
      return {
        key,
        title: m.to_do_my_reviews({ count: item.count }),
        note: item.days > 0 ? m.to_do_my_reviews_note({ days: item.days }) : m.to_do_oldest_today(),
        link: { label: m.to_do_my_reviews_link(), to: `${paths.review()}?state=under_review` },
      };
    case "review_organisations":
      return {
        key,
        title: m.to_do_review_organisations({ count: item.count }),
        note: waitNote(item.days),
        link: { label: m.to_do_review_link(), to: `${paths.operateOrganisations()}?status=submitted` },
      };
    case "review_listings":
      return {
        key,
        title: m.to_do_review_listings({ count: item.count }),
        note: waitNote(item.days),
        link: { label: m.to_do_review_link(), to: paths.review() },
      };
    case "unread_alerts":
      return {
        key,
        title: m.alerts_to_do({ count: item.count > 99 ? m.alerts_more_than_99() : String(item.count) }),
        note: m.alerts_to_do_note(),
        link: { label: m.alerts_to_do_link(), to: paths.myAlerts() },
      };
  }
}

const waitNote = (days: number) => (days > 0 ? m.to_do_oldest({ days }) : m.to_do_oldest_today());

function expiryNote({ until, days }: Extract<ToDo, { kind: "expiring" }>): string {
  const date = dayText(until);
  return days > 0 ? m.to_do_expiring_note({ date, days }) : m.to_do_expiring_last({ date });
}

function firstListing({ noun, name }: Extract<ToDo, { kind: "first_listing" }>): Omit<Line, "key"> {
  const to = paths.newListing(noun);
  return noun === "scenario"
    ? {
        title: m.to_do_first_scenario(),
        note: m.to_do_first_scenario_note({ name }),
        link: { label: m.to_do_first_scenario_link(), to },
      }
    : {
        title: m.to_do_first_achievement(),
        note: m.to_do_first_achievement_note({ name }),
        link: { label: m.to_do_first_achievement_link(), to },
      };
}

/** What is the person's to do, the most pressing first: one line says what, one why, one button goes there. */
export function ToDoList({ items }: { items: ToDo[] }) {
  if (items.length === 0) return <Nothing />;
  return (
    <ol className="grid gap-3">
      {items.map(lineOf).map((line, index) => (
        <li key={line.key}>
          <Card className="flex flex-wrap items-center justify-between gap-3">
            <div className="grid min-w-0 flex-1 basis-64 gap-1">
              <p className="font-semibold">{line.title}</p>
              <p className="text-ink-soft">{line.note}</p>
            </div>
            {line.link && (
              <ButtonLink to={line.link.to} look={index === 0 ? "primary" : "secondary"}>
                {line.link.label}
              </ButtonLink>
            )}
          </Card>
        </li>
      ))}
    </ol>
  );
}

/** Nothing is asked: what one could do next. */
function Nothing() {
  return (
    <EmptyState title={m.to_do_nothing_title()}>
      <p className="text-ink-soft">{m.to_do_nothing_records()}</p>
      <p className="flex flex-wrap gap-2">
        <ButtonLink to={paths.scenarios()}>{m.to_do_nothing_search()}</ButtonLink>
        <ButtonLink to={paths.achievements()} look="secondary">
          {m.to_do_nothing_achievements()}
        </ButtonLink>
      </p>
    </EmptyState>
  );
}
