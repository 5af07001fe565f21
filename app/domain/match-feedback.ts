import { type DeclineCode, OTHER_REASON } from "./decline-code";
import { mayEditRecords } from "./organisation";
import { type Actor, isOperator, membershipIn } from "./person";

/** 合适 / 不合适: what a person finds of one match. */
export const VERDICTS = ["fits", "does_not_fit"] as const;
export type Verdict = (typeof VERDICTS)[number];

export const NOTE_LENGTH = 300;

/** A verdict as it is kept. A reason goes with "does not fit" only; the note is never shown to anybody else. */
export type Judgement = { verdict: Verdict; code: DeclineCode | null; note: string };

/** The verdict without what does not belong to it, or the field that is missing. */
export function readJudgement(given: Judgement): Judgement | { missing: "code" | "note" } {
  if (given.verdict === "fits") return { verdict: "fits", code: null, note: "" };
  if (given.code === null) return { missing: "code" };
  const note = given.note.trim();
  return given.code === OTHER_REASON && note === "" ? { missing: "note" } : { ...given, note };
}

type Owned = { organisationId: string | null };

/**
 * Who may say whether a counterpart fits a record: those who write for the record's organisation, technology
 * managers and operators. Nobody judges a record of their own house as somebody else's counterpart, and viewers
 * do not: a verdict speaks for the organisation.
 */
export function mayJudge(actor: Actor | null, subject: Owned, counterpart: Owned): actor is Actor {
  if (!actor) return false;
  const owns = (record: Owned) =>
    record.organisationId === null ? undefined : membershipIn(actor, record.organisationId);
  const own = owns(subject);
  if (own && mayEditRecords(own.role)) return true;
  if (owns(counterpart)) return false;
  return isOperator(actor) || actor.roles.includes("technology_manager");
}

/** What others found of one record, in sum: never who, when or for which record of theirs. */
export type FeedbackSum = {
  fits: number;
  doesNotFit: number;
  /** The most frequent reason first. */
  reasons: { code: DeclineCode; count: number }[];
};
