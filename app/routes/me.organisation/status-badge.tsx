import { Badge } from "~/app/components/badge";
import type { OrganisationStatus } from "~/app/domain/organisation";
import { m } from "~/app/locales/messages/messages";

const LOOKS = {
  submitted: { tone: "warn", shape: "waiting", text: () => m.organisation_status_submitted() },
  verified: { tone: "good", shape: "done", text: () => m.organisation_status_verified() },
  rejected: { tone: "bad", shape: "attention", text: () => m.organisation_status_rejected() },
  suspended: { tone: "bad", shape: "stopped", text: () => m.organisation_status_suspended() },
} as const;

export function organisationStatusName(status: OrganisationStatus): string {
  return LOOKS[status].text();
}

export function OrganisationStatusBadge({ status }: { status: OrganisationStatus }) {
  const { tone, shape, text } = LOOKS[status];
  return (
    <Badge tone={tone} shape={shape}>
      {text()}
    </Badge>
  );
}
