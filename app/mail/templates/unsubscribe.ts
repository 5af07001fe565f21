import { environment } from "~/app/environment";

export const stopPath = (token: string) => `/alerts/stop/${token}`;

/** RFC 2369 and RFC 8058: mail programs show their own button and post to the link themselves. */
export function unsubscribeHeaders(token: string): Record<string, string> {
  return {
    "List-Unsubscribe": `<${environment().SITE_URL}${stopPath(token)}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}
