import { createCookie } from "@remix-run/node";
import { environment } from "~/app/environment";

/** A message key shown once on the next page. The text is chosen by the page, so nothing from a cookie is ever printed. */
export const FLASH_KEYS = [
  "saved",
  "submitted",
  "recalled",
  "returned",
  "approved",
  "rejected",
  "published",
  "paused",
  "resumed",
  "withdrawn",
  "renewed",
  "revised",
  "taken",
  "discarded",
  "taken_several",
  "taken_some",
  "organisation_registered",
  "organisation_updated",
  "organisation_verified",
  "organisation_rejected",
  "organisation_suspended",
  "platform_corrected",
  "invited",
  "joined",
  "member_changed",
  "member_removed",
  "invitation_revoked",
  "profile_updated",
  "password_changed",
  "signed_out_everywhere",
  "email_verified",
  "verification_sent",
  "search_saved",
  "search_existed",
  "search_changed",
  "search_removed",
  "alerts_read",
  "alert_mails_set",
  "judged",
  "verdict_withdrawn",
  "rebuild_started",
  "check_started",
  "import_discarded",
  "import_moved_on",
  "file_added",
  "file_removed",
  "file_put_back",
  "file_shown",
  "undone_discarded",
  "undone_alerts_read",
  "undone_search",
  "undone_invitation",
  "undone_verdict",
  "undone_organisation",
] as const;
export type FlashKey = (typeof FLASH_KEYS)[number];

/** What one press on "undo" takes back; `id` names it and is checked again when it is pressed. */
export const UNDO_KINDS = [
  "discarded",
  "alerts_read",
  "search",
  "invitation",
  "verdict",
  "organisation",
  "submitted",
  "paused",
] as const;
export type Undo = { kind: (typeof UNDO_KINDS)[number]; id: string };
export type Flash = { key: FlashKey; undo: Undo | null };

const cookie = createCookie("flash", { path: "/", httpOnly: true, sameSite: "lax", maxAge: 60 });

/** The Set-Cookie header that leaves a message for the next page, with a way to take back what was done. */
export async function flash(key: FlashKey, undo?: Undo): Promise<string> {
  const secure = environment().SITE_URL.startsWith("https:");
  return cookie.serialize(undo ? { key, undo } : { key }, { secure });
}

export async function readFlash(request: Request): Promise<Flash | null> {
  const value: unknown = await cookie.parse(request.headers.get("cookie"));
  const said = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const key = FLASH_KEYS.find((known) => known === said.key);
  return key ? { key, undo: readUndo(said.undo) } : null;
}

function readUndo(value: unknown): Undo | null {
  const { kind, id } = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const known = UNDO_KINDS.find((candidate) => candidate === kind);
  return known && typeof id === "string" && /^[\w:./-]{1,160}$/.test(id) ? { kind: known, id } : null;
}

export async function clearFlash(): Promise<string> {
  return cookie.serialize("", { maxAge: 0 });
}
