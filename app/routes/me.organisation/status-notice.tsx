import { Notice } from "~/app/components/notice";
import type { OrganisationStatus } from "~/app/domain/organisation";
import { m } from "~/app/locales/messages/messages";
import { OrganisationStatusBadge } from "./status-badge";

const TONES = { submitted: "warn", verified: "good", rejected: "bad", suspended: "bad" } as const;
const NEXT: Record<OrganisationStatus, () => string> = {
  submitted: () => m.organisation_next_submitted(),
  verified: () => m.organisation_next_verified(),
  rejected: () => m.organisation_next_rejected(),
  suspended: () => m.organisation_next_suspended(),
};

/** Where the organisation stands, why, and what happens next. */
export function StatusNotice({ status, note }: { status: OrganisationStatus; note: string | null }) {
  return (
    <Notice tone={TONES[status]}>
      <p>
        <OrganisationStatusBadge status={status} />
      </p>
      {note && <p className="font-semibold">{m.organisation_status_reason({ reason: note })}</p>}
      <p>{NEXT[status]()}</p>
    </Notice>
  );
}
