import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createSession } from "~/app/auth/session";
import type { Actor } from "~/app/domain/person";
import { action, loader } from "~/app/routes/matches.$subject.$counterpart/route";
import * as search from "~/app/services/search/engine";
import { newActor } from "~/tests/support/people";
import {
  index,
  type Market,
  newMarket,
  openMarketEngine,
  publishedAchievement,
  publishedScenario,
} from "../services/alerts/market";

const engine = openMarketEngine();
let market: Market;
let params: { subject: string; counterpart: string };
beforeEach(async () => {
  vi.spyOn(search, "searchEngine").mockReturnValue(engine);
  market = await newMarket(engine);
  params = {
    subject: (await publishedScenario(market)).no,
    counterpart: (await publishedAchievement(market)).no,
  };
  await index(market);
});
afterAll(() => engine.close());

const path = () => `http://localhost:3000/matches/${params.subject}/${params.counterpart}`;

async function headersOf(actor: Actor | null): Promise<Record<string, string>> {
  if (!actor) return {};
  return { Cookie: (await createSession(actor.personId, new Request(path()))).split(";")[0] ?? "" };
}

async function post(actor: Actor | null, body: Record<string, string>) {
  const headers = await headersOf(actor);
  const request = new Request(path(), { method: "POST", headers, body: new URLSearchParams(body) });
  return action({ request, params, context: {} });
}

const look = async (actor: Actor | null) =>
  loader({ request: new Request(path(), { headers: await headersOf(actor) }), params, context: {} });

describe("the page of a pair", () => {
  it("explains it to anybody, and asks only those who may judge", async () => {
    expect(await look(null)).toMatchObject({
      matches: { rows: [{ card: { no: params.counterpart } }] },
      feedback: null,
    });
    expect(await look(await newActor())).toMatchObject({ feedback: null });
    expect(await look(market.owner)).toMatchObject({
      feedback: { subjectNo: params.subject, verdicts: { [params.counterpart]: null } },
    });
  });

  it("is a 404 for records that are not public", async () => {
    params = { ...params, counterpart: "CG-370200-AI-2026-9999" };
    await expect(look(market.owner)).rejects.toMatchObject({ init: { status: 404 } });
    await expect(post(market.owner, { intent: "fits" })).rejects.toMatchObject({ init: { status: 404 } });
  });
});

describe("a posted verdict", () => {
  it("goes back to where the form stood, on this site only", async () => {
    const anchor = `#judge-${params.counterpart}`;
    const here = (await post(market.owner, {
      intent: "fits",
      next: `/scenarios/${params.subject}${anchor}`,
    })) as Response;
    expect(here.headers.get("Location")).toBe(`/scenarios/${params.subject}${anchor}`);
    const evil = (await post(market.owner, {
      intent: "fits",
      next: `https://evil.cn/${anchor}`,
    })) as Response;
    expect(evil.headers.get("Location")).toBe(`/matches/${params.subject}/${params.counterpart}${anchor}`);
    expect(await look(market.owner)).toMatchObject({
      feedback: { verdicts: { [params.counterpart]: { verdict: "fits" } } },
    });
  });

  it("asks a stranger to sign in, and refuses whoever may not judge", async () => {
    const thrown = await post(null, { intent: "fits" }).catch((answer: Response) => answer);
    expect((thrown as Response).headers.get("Location")).toBe("/sign-in");
    expect(await post(market.firm.owner, { intent: "fits" })).toMatchObject({ init: { status: 403 } });
  });

  it.each([
    [{ intent: "does_not_fit" }, "code"],
    [{ intent: "does_not_fit", code: "99" }, "code"],
    [{ intent: "does_not_fit", code: "13", note: " " }, "note"],
    [{ intent: "does_not_fit", code: "01", note: "长".repeat(301) }, "note"],
    [{ intent: "nonsense" }, "intent"],
  ])("with %j is asked again for the %s", async (body, field) => {
    expect(await post(market.owner, body as Record<string, string>)).toMatchObject({
      data: { problems: [{ field }] },
      init: { status: 422 },
    });
  });
});
