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
] as const;
export type FlashKey = (typeof FLASH_KEYS)[number];

const cookie = createCookie("flash", { path: "/", httpOnly: true, sameSite: "lax", maxAge: 60 });

/** The Set-Cookie header that leaves a message for the next page. */
export async function flash(key: FlashKey): Promise<string> {
  return cookie.serialize(key, { secure: environment().SITE_URL.startsWith("https:") });
}

export async function readFlash(request: Request): Promise<FlashKey | null> {
  const value: unknown = await cookie.parse(request.headers.get("cookie"));
  return FLASH_KEYS.find((key) => key === value) ?? null;
}

export async function clearFlash(): Promise<string> {
  return cookie.serialize("", { maxAge: 0 });
}
