/** Set by the server (app/commands/serve.ts) on every request, over whatever the client sent. */
export const NETWORK_ADDRESS_HEADER = "X-Client-Address";

/** Where a request came from, for counting attempts only; it is never stored. */
export function networkAddress(request: Request): string {
  return request.headers.get(NETWORK_ADDRESS_HEADER) ?? "unknown";
}
