import type { NewsKind, NoticeAction } from "~/app/domain/notice";
import type { MemberRole } from "~/app/domain/organisation";
import { m } from "~/app/locales/messages/messages";
import { getLocale } from "~/app/locales/messages/runtime";
import type { Notice } from "~/db/queries/notices";

/** What a kind of news is called, in the language of the running request. */
export function kindName(kind: NewsKind): string {
  return KINDS[kind].name();
}

/** What a kind covers, in a few words. */
export function kindHint(kind: NewsKind): string {
  return KINDS[kind].hint();
}

const KINDS: Record<NewsKind, { name: () => string; hint: () => string }> = {
  listing_returned: {
    name: () => m.notice_kind_listing_returned(),
    hint: () => m.notice_kind_listing_returned_hint(),
  },
  listing_expiring: {
    name: () => m.notice_kind_listing_expiring(),
    hint: () => m.notice_kind_listing_expiring_hint(),
  },
  listing_decided: {
    name: () => m.notice_kind_listing_decided(),
    hint: () => m.notice_kind_listing_decided_hint(),
  },
  listing_stopped: {
    name: () => m.notice_kind_listing_stopped(),
    hint: () => m.notice_kind_listing_stopped_hint(),
  },
  organisation_decided: {
    name: () => m.notice_kind_organisation_decided(),
    hint: () => m.notice_kind_organisation_decided_hint(),
  },
  membership: { name: () => m.notice_kind_membership(), hint: () => m.notice_kind_membership_hint() },
  queue_listing: {
    name: () => m.notice_kind_queue_listing(),
    hint: () => m.notice_kind_queue_listing_hint(),
  },
  queue_organisation: {
    name: () => m.notice_kind_queue_organisation(),
    hint: () => m.notice_kind_queue_organisation_hint(),
  },
  match: { name: () => m.alerts_setting_match(), hint: () => m.notice_kind_match_hint() },
  saved_search: {
    name: () => m.alerts_setting_saved_search(),
    hint: () => m.notice_kind_saved_search_hint(),
  },
};

/** What happened, in two or three words. */
export function whatHappened(action: NoticeAction): string {
  return WHAT[action]();
}

const WHAT: Record<NoticeAction, () => string> = {
  returned: () => m.notice_what_returned(),
  rejected: () => m.notice_what_rejected(),
  published: () => m.notice_what_published(),
  expiring: () => m.notice_what_expiring(),
  expired: () => m.notice_what_expired(),
  paused: () => m.notice_what_paused(),
  resumed: () => m.notice_what_resumed(),
  withdrawn: () => m.notice_what_withdrawn(),
  renewed: () => m.notice_what_renewed(),
  submitted: () => m.notice_what_submitted(),
  organisation_verified: () => m.notice_what_organisation_verified(),
  organisation_rejected: () => m.notice_what_organisation_rejected(),
  organisation_suspended: () => m.notice_what_organisation_suspended(),
  organisation_corrected: () => m.notice_what_organisation_corrected(),
  organisation_registered: () => m.notice_what_organisation_registered(),
  role_changed: () => m.notice_what_role_changed(),
  member_removed: () => m.notice_what_member_removed(),
  member_left: () => m.notice_what_member_left(),
  member_joined: () => m.notice_what_member_joined(),
};

/** What it means and what is asked, in one line. `name` is who a change of the members is about. */
export function lineOf({ action, facts, organisationName }: Notice, name: string | null): string {
  const who = name ?? m.notice_somebody();
  const role = roleText(facts.role);
  switch (action) {
    case "returned":
      return facts.remarks
        ? m.notice_line_returned({ count: facts.remarks })
        : m.notice_line_returned_plain();
    case "expiring":
      return m.notice_line_expiring({ date: dayWords(facts.until ?? "") });
    case "submitted":
      return organisationName
        ? m.notice_line_submitted({ organisation: organisationName })
        : m.notice_line_submitted_unnamed();
    case "role_changed":
      return m.notice_line_role_changed({ role });
    case "member_left":
      return m.notice_line_member_left({ name: who });
    case "member_joined":
      return m.notice_line_member_joined({ name: who, role });
    default:
      return LINES[action]();
  }
}

type Plain = Exclude<
  NoticeAction,
  "returned" | "expiring" | "submitted" | "role_changed" | "member_left" | "member_joined"
>;
const LINES: Record<Plain, () => string> = {
  rejected: () => m.notice_line_rejected(),
  published: () => m.notice_line_published(),
  expired: () => m.notice_line_expired(),
  paused: () => m.notice_line_paused(),
  resumed: () => m.notice_line_resumed(),
  withdrawn: () => m.notice_line_withdrawn(),
  renewed: () => m.notice_line_renewed(),
  organisation_verified: () => m.notice_line_organisation_verified(),
  organisation_rejected: () => m.notice_line_organisation_rejected(),
  organisation_suspended: () => m.notice_line_organisation_suspended(),
  organisation_corrected: () => m.notice_line_organisation_corrected(),
  organisation_registered: () => m.notice_line_organisation_registered(),
  member_removed: () => m.notice_line_member_removed(),
};

const ROLES: Record<MemberRole, () => string> = {
  owner: () => m.member_role_owner(),
  editor: () => m.member_role_editor(),
  viewer: () => m.member_role_viewer(),
};
const roleText = (role: string | undefined) => ROLES[role as MemberRole]?.() ?? "";

/** The day of an instant by China's clock, in the language of the running request. */
export function dayWords(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const style = { dateStyle: "medium", timeZone: "Asia/Shanghai" } as const;
  return new Intl.DateTimeFormat(getLocale(), style).format(date);
}
