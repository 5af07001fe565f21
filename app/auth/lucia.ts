import { Lucia, TimeSpan } from "lucia";
import { environment } from "~/app/environment";
import { singleton } from "~/db/singleton";
import { SessionAdapter } from "./session-adapter";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof makeLucia>;
    DatabaseSessionAttributes: { userAgent: string };
    DatabaseUserAttributes: Record<never, never>;
  }
}

export const SESSION_COOKIE = "sm_session";

function makeLucia() {
  return new Lucia(new SessionAdapter(), {
    sessionExpiresIn: new TimeSpan(30, "d"),
    sessionCookie: {
      name: SESSION_COOKIE,
      attributes: { sameSite: "lax", secure: environment().SITE_URL.startsWith("https:") },
    },
  });
}

export function lucia(): ReturnType<typeof makeLucia> {
  return singleton("lucia", makeLucia);
}
