import { randomBytes } from "node:crypto";
import { database } from "~/db/connection";
import { findSession } from "~/db/queries/sessions";
import { tokenHash } from "~/db/queries/token-hash";
import { lucia } from "./lucia";

const USER_AGENT_LENGTH = 200;

/** The secret in the request's cookie. The database knows only its hash. A cookie that cannot be decoded is none. */
function sessionSecret(request: Request): string | null {
  try {
    return lucia().readSessionCookie(request.headers.get("Cookie") ?? "");
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** Signs a person in: a fresh session (the browser's old one ends) and the Set-Cookie value that carries it. */
export async function createSession(personId: string, request: Request): Promise<string> {
  const old = sessionSecret(request);
  if (old) await lucia().invalidateSession(tokenHash(old));
  const secret = randomBytes(32).toString("base64url");
  const userAgent = (request.headers.get("User-Agent") ?? "").slice(0, USER_AGENT_LENGTH);
  await lucia().createSession(personId, { userAgent }, { sessionId: tokenHash(secret) });
  return lucia().createSessionCookie(secret).serialize();
}

/** Signs this browser out; returns the Set-Cookie value that empties the cookie. */
export async function endSession(request: Request): Promise<string> {
  const secret = sessionSecret(request);
  if (secret) await lucia().invalidateSession(tokenHash(secret));
  return lucia().createBlankSessionCookie().serialize();
}

/** Signs a person out of every browser; returns the Set-Cookie value that empties this one's cookie. */
export async function endAllSessions(personId: string): Promise<string> {
  await lucia().invalidateUserSessions(personId);
  return lucia().createBlankSessionCookie().serialize();
}

/** Who the cookie belongs to. Reads only: guards run many at a time and must not write. */
export async function findSessionPersonId(request: Request): Promise<string | null> {
  const secret = sessionSecret(request);
  if (!secret) return null;
  const session = await findSession(database(), tokenHash(secret));
  return session && session.expiresAt.getTime() > Date.now() ? session.personId : null;
}

/**
 * The one place that extends a session, once per page, when half of its 30 days are gone.
 * Returns a Set-Cookie value: renewed, emptied when the session is over, or null when nothing changes.
 */
export async function refreshSessionCookie(request: Request): Promise<string | null> {
  const secret = sessionSecret(request);
  if (!secret) return null;
  const { session } = await lucia().validateSession(tokenHash(secret));
  if (!session) return lucia().createBlankSessionCookie().serialize();
  return session.fresh ? lucia().createSessionCookie(secret).serialize() : null;
}
