import { redirect } from "@remix-run/node";
import { type Actor, isOperator } from "~/app/domain/person";
import { database } from "~/db/connection";
import { findActor } from "~/db/queries/people";
import { signInPath } from "./next-path";
import { findSessionPersonId } from "./session";

const asking = new WeakMap<Request, Promise<Actor | null>>();

/** Whoever is asking, or null. Asked once per request, however many loaders want to know. */
export function getActor(request: Request): Promise<Actor | null> {
  const known = asking.get(request);
  if (known) return known;
  const actor = readActor(request);
  asking.set(request, actor);
  return actor;
}

async function readActor(request: Request): Promise<Actor | null> {
  const personId = await findSessionPersonId(request);
  return personId ? findActor(database(), personId) : null;
}

/** The signed-in person; throws a redirect to the sign-in page for anybody else. */
export async function requireUser(request: Request): Promise<Actor> {
  const actor = await getActor(request);
  if (!actor) throw redirect(signInPath(request));
  return actor;
}

/** The signed-in person with a proven address; throws a redirect to where a new mail can be asked for. */
export async function requireVerifiedEmail(request: Request): Promise<Actor> {
  const actor = await requireUser(request);
  if (!actor.emailVerified) throw redirect("/verify-email/sent");
  return actor;
}

/** An operator; for everybody else the page does not exist. A visitor may sign in first. */
export async function requireOperator(request: Request): Promise<Actor> {
  const actor = await requireUser(request);
  if (!isOperator(actor)) throw new Response(null, { status: 404 });
  return actor;
}
