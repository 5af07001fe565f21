import type { ListingNoun } from "./listing-number";
import { isEditable, type ListingState, publicStateOf } from "./listing-state";
import { type Actor, isOperator, membershipIn } from "./person";
import type { ListingRecord } from "./scenario";

/** The largest attachment (附件), in bytes. */
export const MAX_ATTACHMENT = 20 * 1024 * 1024;
/** How many files a record may have at a time. */
export const MAX_ATTACHMENTS = 20;
/** How long a removed file can be put back; after that its bytes are deleted. */
export const REMOVED_KEPT_DAYS = 7;

/**
 * Who gets a file (公开级别), from the widest to the narrowest: anybody; signed-in members of a verified
 * organisation; the own organisation, and operators while they review. Levels that an introduction opens
 * (after interest, after NDA; domain reference 6.1) belong between the last two once introductions exist.
 */
export const ATTACHMENT_VISIBILITIES = ["public", "registered", "private"] as const;
export type AttachmentVisibility = (typeof ATTACHMENT_VISIBILITIES)[number];

/** The kinds of file that are taken, by what is in them; `extensions` are the endings a name may have. */
export const ATTACHMENT_KINDS = {
  pdf: { mediaType: "application/pdf", extensions: ["pdf"] },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extensions: ["docx"],
  },
  xlsx: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    extensions: ["xlsx"],
  },
  pptx: {
    mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    extensions: ["pptx"],
  },
  doc: { mediaType: "application/msword", extensions: ["doc"] },
  xls: { mediaType: "application/vnd.ms-excel", extensions: ["xls"] },
  ppt: { mediaType: "application/vnd.ms-powerpoint", extensions: ["ppt"] },
  jpg: { mediaType: "image/jpeg", extensions: ["jpg", "jpeg"] },
  png: { mediaType: "image/png", extensions: ["png"] },
  webp: { mediaType: "image/webp", extensions: ["webp"] },
  gif: { mediaType: "image/gif", extensions: ["gif"] },
} as const;
export type AttachmentKind = keyof typeof ATTACHMENT_KINDS;

/** Every ending a file may have, with its dot, for `accept` and for messages. */
export const ATTACHMENT_ENDINGS = Object.values(ATTACHMENT_KINDS).flatMap(({ extensions }) =>
  extensions.map((extension) => `.${extension}`),
);

export type Attachment = {
  id: string;
  noun: ListingNoun;
  recordId: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  visibility: AttachmentVisibility;
  /** The level of maturity that the file proves; achievements only. */
  level: number | null;
  uploadedBy: string;
  uploadedAt: string;
  removedAt: string | null;
};

/** The kind among those its content may be that fits the file's name; null when the name says something else. */
export function kindByName(name: string, kinds: readonly AttachmentKind[]): AttachmentKind | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return (
    kinds.find((kind) => (ATTACHMENT_KINDS[kind].extensions as readonly string[]).includes(ending)) ?? null
  );
}

/** Files are part of what is reviewed: they are added, and shown to more people, only where the text changes too. */
export function mayAddFiles(state: ListingState): boolean {
  return isEditable(state);
}

const IN_REVIEW: readonly ListingState[] = ["submitted", "under_review", "approved"];

/**
 * Taking back shows nobody anything new, so it needs no review: a file is removed, or kept to fewer people, at any
 * time except while the operators have the record in hand.
 */
export function mayTakeBackFiles(state: ListingState): boolean {
  return !IN_REVIEW.includes(state);
}

/** Whether a change of who gets a file is open in this state. */
export function mayShowTo(
  state: ListingState,
  from: AttachmentVisibility,
  to: AttachmentVisibility,
): boolean {
  if (mayAddFiles(state)) return true;
  const narrower = ATTACHMENT_VISIBILITIES.indexOf(to) > ATTACHMENT_VISIBILITIES.indexOf(from);
  return narrower && mayTakeBackFiles(state);
}

/**
 * Whether a removed file may be put back: while its bytes are kept, and only where files may be added or where it
 * was part of what the operators published.
 */
export function mayPutBack(
  record: Pick<ListingRecord, "state" | "publishedAt">,
  removedAt: string,
  now: Date,
): boolean {
  if (Date.parse(removedAt) <= keptSince(now).getTime()) return false;
  if (mayAddFiles(record.state)) return true;
  const reviewed = record.publishedAt !== null && removedAt >= record.publishedAt;
  return reviewed && mayTakeBackFiles(record.state);
}

/** Files removed before this moment are gone for good. */
export function keptSince(now: Date): Date {
  return new Date(now.getTime() - REMOVED_KEPT_DAYS * 86_400_000);
}

/** How near somebody stands to a record: that decides which of its files they get. */
export type Closeness = "own" | "reviewer" | "registered" | "stranger";

const GETS: Record<Closeness, readonly AttachmentVisibility[]> = {
  own: ["public", "registered", "private"],
  reviewer: ["public", "registered", "private"],
  registered: ["public", "registered"],
  stranger: ["public"],
};

export function getsFile(closeness: Closeness | null, visibility: AttachmentVisibility): boolean {
  return closeness !== null && GETS[closeness].includes(visibility);
}

/** A person with a proven address in an organisation that was verified. */
function isRegistered(actor: Actor | null): boolean {
  if (!actor?.emailVerified) return false;
  return actor.memberships.some(({ organisationStatus }) => organisationStatus === "verified");
}

/**
 * How near somebody stands to a record; null when it does not exist for them. Operators read everything of it only
 * while they review it, as with its contacts. `suspended`: nothing of its organisation is public.
 */
export function closenessTo(
  actor: Actor | null,
  record: Pick<ListingRecord, "state" | "validUntil" | "organisationId">,
  { suspended, now }: { suspended: boolean; now: string },
): Closeness | null {
  if (actor && record.organisationId && membershipIn(actor, record.organisationId)) return "own";
  if (isOperator(actor) && record.state !== "draft")
    return IN_REVIEW.includes(record.state) ? "reviewer" : "registered";
  if (suspended || publicStateOf(record.state, record.validUntil, now) === null) return null;
  return isRegistered(actor) ? "registered" : "stranger";
}
