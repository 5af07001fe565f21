import { beforeEach, describe, expect, it } from "vitest";
import { getActor, requireOperator, requireUser, requireVerifiedEmail } from "~/app/auth/actor";
import { createSession } from "~/app/auth/session";
import type { Actor } from "~/app/domain/person";
import { deleteSessionsOf } from "~/db/queries/sessions";
import { freshDatabase } from "../support/database";
import { newActor } from "../support/people";

beforeEach(async () => void (await freshDatabase()));

async function requestOf(actor: Actor | null, path = "/me", method = "GET"): Promise<Request> {
  const url = `http://localhost:3000${path}`;
  if (!actor) return new Request(url, { method });
  const cookie = (await createSession(actor.personId, new Request(url))).split(";")[0] ?? "";
  return new Request(url, { method, headers: { Cookie: cookie } });
}

async function thrown(work: Promise<unknown>): Promise<Response> {
  const answer = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(answer instanceof Response)) throw new Error("no response was thrown");
  return answer;
}

describe("guards", () => {
  it("know the person with roles, memberships and language", async () => {
    const actor = await newActor({ roles: ["operator"] });
    expect(await getActor(await requestOf(actor))).toEqual(actor);
  });

  it("ask once per request and again for the next one", async () => {
    const db = await freshDatabase();
    const actor = await newActor();
    const request = await requestOf(actor);
    expect(await getActor(request)).toEqual(actor);
    await deleteSessionsOf(db, actor.personId);
    expect(await getActor(request)).toEqual(actor);
    expect(await getActor(new Request(request.url, { headers: request.headers }))).toBeNull();
  });

  it.each([
    ["/me/people?org=1", "GET", "/sign-in?next=%2Fme%2Fpeople%3Forg%3D1"],
    ["/me/people.data?_routes=root&org=1", "GET", "/sign-in?next=%2Fme%2Fpeople%3Forg%3D1"],
    ["/me/people", "POST", "/sign-in"],
  ])("send a visitor of %s (%s) to %s", async (path, method, wanted) => {
    const answer = await thrown(requireUser(await requestOf(null, path, method)));
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toBe(wanted);
  });

  it("hide the operator's pages from everybody else", async () => {
    const member = await newActor({ roles: ["technology_manager"] });
    expect((await thrown(requireOperator(await requestOf(member)))).status).toBe(404);
    const operator = await newActor({ roles: ["operator"] });
    expect(await requireOperator(await requestOf(operator))).toEqual(operator);
  });

  it("send somebody with an unproven address to the page where a mail can be asked for", async () => {
    const newcomer = await newActor({ verified: false });
    const answer = await thrown(requireVerifiedEmail(await requestOf(newcomer)));
    expect(answer.headers.get("Location")).toBe("/verify-email/sent");
  });
});
