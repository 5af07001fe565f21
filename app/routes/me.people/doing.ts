import { paths } from "~/app/http/paths";

/** Where a form of this page is sent: the intent and the organisation are part of the address. */
export function doing(intent: "invite" | "role" | "remove" | "revoke", organisationId: string): string {
  return `${paths.myPeople()}?do=${intent}&org=${organisationId}`;
}
