import { m } from "~/app/locales/messages/messages";

const TEXTS: Record<string, () => string> = {
  saved: () => m.flash_saved(),
  submitted: () => m.flash_submitted(),
  recalled: () => m.flash_recalled(),
  returned: () => m.flash_returned(),
  approved: () => m.flash_approved(),
  rejected: () => m.flash_rejected(),
  published: () => m.flash_published(),
  paused: () => m.flash_paused(),
  resumed: () => m.flash_resumed(),
  withdrawn: () => m.flash_withdrawn(),
  renewed: () => m.flash_renewed(),
  revised: () => m.flash_revised(),
  taken: () => m.flash_taken(),
  organisation_registered: () => m.flash_organisation_registered(),
  organisation_updated: () => m.flash_organisation_updated(),
  organisation_verified: () => m.flash_organisation_verified(),
  organisation_rejected: () => m.flash_organisation_rejected(),
  organisation_suspended: () => m.flash_organisation_suspended(),
  platform_corrected: () => m.flash_platform_corrected(),
  invited: () => m.flash_invited(),
  joined: () => m.flash_joined(),
  member_changed: () => m.flash_member_changed(),
  member_removed: () => m.flash_member_removed(),
  invitation_revoked: () => m.flash_invitation_revoked(),
  profile_updated: () => m.flash_profile_updated(),
  password_changed: () => m.flash_password_changed(),
  signed_out_everywhere: () => m.flash_signed_out_everywhere(),
  email_verified: () => m.flash_email_verified(),
  verification_sent: () => m.flash_verification_sent(),
  search_saved: () => m.alerts_flash_search_saved(),
  search_existed: () => m.alerts_flash_search_existed(),
  search_changed: () => m.alerts_flash_search_changed(),
  search_removed: () => m.alerts_flash_search_removed(),
  alerts_read: () => m.alerts_flash_read(),
  alert_mails_set: () => m.alerts_flash_mails_set(),
  judged: () => m.alerts_flash_judged(),
  verdict_withdrawn: () => m.alerts_flash_verdict_withdrawn(),
  rebuild_started: () => m.system_flash_rebuild_started(),
  check_started: () => m.system_flash_check_started(),
};

/** What just happened, in words; null for a key nobody knows. */
export function flashText(key: string): string | null {
  return TEXTS[key]?.() ?? null;
}
