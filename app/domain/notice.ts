import type { AlertKind } from "./alert";
import type { ListingAction, ListingParty } from "./listing-state";

/**
 * What happens to a person's own things, and what waits for an operator, by kind. A kind is what a person switches:
 * one line of the mail settings, one stop link.
 */
export const NOTICE_KINDS = [
  "listing_returned", // 退回修改
  "listing_expiring", // 到期
  "listing_decided", // 审核结果
  "listing_stopped", // 运营方暂停、撤下
  "organisation_decided", // 单位认证
  "membership", // 同事与角色
  "queue_listing", // 待审核的记录
  "queue_organisation", // 待认证的单位
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Everything a person is told of, in the app and by mail. */
export type NewsKind = AlertKind | NoticeKind;

/** Kinds only operators are told of. */
const OPERATOR_KINDS: readonly NewsKind[] = ["queue_listing", "queue_organisation"];

/** The kinds that concern a person, in the order of the settings: what asks for an act comes first. */
export function kindsFor(operator: boolean): NewsKind[] {
  const kinds: NewsKind[] = [...NOTICE_KINDS, "match", "saved_search"];
  return kinds.filter((kind) => operator || !OPERATOR_KINDS.includes(kind));
}
export const NEWS_KINDS: readonly NewsKind[] = kindsFor(true);

export const NEWS_MAILS = ["at_once", "digest", "off"] as const;
export type NewsMail = (typeof NEWS_MAILS)[number];

/** Where a day counts or somebody waits for the answer, the mail goes at once; the rest is a digest. */
export const AT_ONCE_KINDS: readonly NewsKind[] = [
  "listing_returned",
  "listing_expiring",
  "organisation_decided",
];

/** What a person gets by mail unless they said otherwise. */
export function defaultMail(kind: NewsKind): NewsMail {
  return AT_ONCE_KINDS.includes(kind) ? "at_once" : "digest";
}

/** What a stop link ends: one kind, or every mail of this sort. */
export type StopKind = NewsKind | "all";
export const stoppedKinds = (kind: StopKind): readonly NewsKind[] => (kind === "all" ? NEWS_KINDS : [kind]);

export const NOTICE_ACTIONS = [
  "returned",
  "rejected",
  "published",
  "expiring",
  "expired",
  "paused",
  "resumed",
  "withdrawn",
  "renewed",
  "submitted",
  "organisation_verified",
  "organisation_rejected",
  "organisation_suspended",
  "organisation_corrected",
  "organisation_registered",
  "role_changed",
  "member_removed",
  "member_left",
  "member_joined",
] as const;
export type NoticeAction = (typeof NOTICE_ACTIONS)[number];

export type NoticeType = { kind: NoticeKind; action: NoticeAction };

/** What a move of a record is news of; null when nobody else is told. An owner's own pause tells no operator. */
export function noticeOfMove(action: ListingAction, party: ListingParty): NoticeType | null {
  const said = MOVES[action];
  return said && (said.by === undefined || said.by === party) ? { kind: said.kind, action: said.says } : null;
}

type Said = { kind: NoticeKind; says: NoticeAction; by?: ListingParty };
const MOVES: Partial<Record<ListingAction, Said>> = {
  submit: { kind: "queue_listing", says: "submitted" },
  return: { kind: "listing_returned", says: "returned" },
  reject: { kind: "listing_decided", says: "rejected" },
  publish: { kind: "listing_decided", says: "published" },
  expire: { kind: "listing_expiring", says: "expired" },
  pause: { kind: "listing_stopped", says: "paused", by: "operator" },
  resume: { kind: "listing_stopped", says: "resumed", by: "operator" },
  withdraw: { kind: "listing_stopped", says: "withdrawn", by: "operator" },
  renew: { kind: "listing_stopped", says: "renewed", by: "operator" },
};

/** What a notice carries beside its subject: codes, counts, an operator's reason, ids; no contact data, no names. */
export type NoticeFacts = {
  /** How many remarks a returned record has. */
  remarks?: number;
  /** What an operator wrote for the owners. */
  reason?: string;
  /** ISO-8601 UTC: the last instant a record is valid. */
  until?: string;
  role?: string;
  /** Whom a change of the members is about. */
  personId?: string;
};
