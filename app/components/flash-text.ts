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
};

/** What just happened, in words; null for a key nobody knows. */
export function flashText(key: string): string | null {
  return TEXTS[key]?.() ?? null;
}
