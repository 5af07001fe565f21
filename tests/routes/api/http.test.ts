import { beforeAll, describe, expect, it, vi } from "vitest";
import { ALLOWED_REQUESTS } from "~/app/services/api/request-limit";
import { problem } from "~/app/services/api/schemas/answers";
import { database } from "~/db/connection";
import { freshDatabase } from "../../support/database";
import { newOrganisation } from "../../support/people";
import { addScenario, setState } from "./records";
import { ask } from "./site";

let scenario: { id: string; no: string };

beforeAll(async () => {
  await freshDatabase("2026-11-24");
  const { id: organisationId } = await newOrganisation();
  scenario = await addScenario({ organisationId });
});

async function problemOf(response: Response) {
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  const body = problem.parse(await response.json());
  expect(body.status).toBe(response.status);
  expect(body.type).toBe(`http://localhost:3000/api#${body.code}`);
  return body;
}

describe("validators and caches", () => {
  it.each([
    "/api/v1",
    "/api/v1/scenarios",
    "/api/v1/vocabulary",
    "/api/v1/openapi.json",
    "/feeds/scenarios.atom",
  ])("%s is not sent twice to somebody who has it", async (path) => {
    const first = await ask(path);
    const etag = first.headers.get("ETag") ?? "";
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    expect(first.headers.get("Cache-Control")).toMatch(/^public, max-age=\d+$/);
    expect(first.headers.get("Vary")).toBe("Accept-Encoding");
    for (const sent of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await ask(path, { headers: { "If-None-Match": sent } });
      expect(again.status).toBe(304);
      expect(again.headers.get("ETag")).toBe(etag);
      expect(await again.text()).toBe("");
    }
    expect((await ask(path, { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
  });

  it("the validator changes with the content", async () => {
    const path = `/api/v1/scenarios/${scenario.no}`;
    const before = (await ask(path)).headers.get("ETag") ?? "";
    await setState("scenarios", scenario.id, "paused");
    const after = await ask(path, { headers: { "If-None-Match": before } });
    expect(after.status).toBe(200);
    expect(await after.json()).toMatchObject({ state: "on_hold" });
    await setState("scenarios", scenario.id, "published");
  });
});

describe("methods", () => {
  it("HEAD is GET without the body", async () => {
    const get = await ask("/api/v1/scenarios");
    const head = await ask("/api/v1/scenarios", { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.headers.get("ETag")).toBe(get.headers.get("ETag"));
    expect(await head.text()).toBe("");
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("%s is refused with what is allowed", async (method) => {
    for (const path of [
      "/api/v1",
      "/api/v1/scenarios",
      `/api/v1/scenarios/${scenario.no}`,
      "/api/v1/nowhere",
    ]) {
      const response = await ask(path, { method });
      expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
      expect((await problemOf(response)).status).toBe(405);
    }
  });

  it("a browser that asks first is told that any page may read", async () => {
    const response = await ask("/api/v1/scenarios", { method: "OPTIONS" });
    expect(response.status).toBe(204);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Access-Control-Allow-Headers")).toBe("If-None-Match");
    const read = await ask("/api/v1/scenarios", { headers: { Origin: "https://elsewhere.example" } });
    expect(read.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(read.headers.get("Access-Control-Allow-Credentials")).toBeNull();
  });
});

describe("parameters", () => {
  it.each([
    ["colour=red", "colour", "unknown_parameter"],
    ["page=2", "page", "unknown_parameter"],
    ["__proto__=x", "__proto__", "unknown_parameter"],
    ["constructor=x", "constructor", "unknown_parameter"],
    ["limit=0", "limit", "invalid_value"],
    ["limit=101", "limit", "invalid_value"],
    ["limit=2.5", "limit", "invalid_value"],
    ["limit=many", "limit", "invalid_value"],
    ["limit=5&limit=6", "limit", "repeated_parameter"],
    ["domain=NOWHERE", "domain", "invalid_value"],
    ["domain=AI&domain=NOWHERE", "domain", "invalid_value"],
    ["domain=%27%20or%201=1", "domain", "invalid_value"],
    ["city=999999", "city", "invalid_value"],
    ["mode=transfer_by_magic", "mode", "invalid_value"],
    ["trl=10", "trl", "invalid_value"],
    ["stage=later", "stage", "invalid_value"],
    ["state=draft", "state", "invalid_value"],
    ["orgKind=bank", "orgKind", "invalid_value"],
    ["updatedSince=yesterday", "updatedSince", "invalid_value"],
    ["cursor=nonsense", "cursor", "invalid_value"],
    [`cursor=${Buffer.from('["place",20]').toString("base64url")}`, "cursor", "invalid_value"],
  ])("?%s is refused and named", async (query, parameter, code) => {
    const response = await ask(`/api/v1/scenarios?${query}`);
    const body = await problemOf(response);
    expect(body.status).toBe(400);
    expect(body.errors).toMatchObject([{ parameter, code }]);
    expect(body.detail).toContain(parameter);
  });

  it("are refused where there are none, and stage where it means nothing", async () => {
    for (const path of ["/api/v1", "/api/v1/vocabulary", `/api/v1/scenarios/${scenario.no}`])
      expect((await problemOf(await ask(`${path}?x=1`))).errors?.[0]?.parameter).toBe("x");
    const response = await ask("/api/v1/achievements?stage=early_validation");
    expect((await problemOf(response)).errors?.[0]).toMatchObject({
      parameter: "stage",
      code: "unknown_parameter",
    });
  });

  it("are refused when they are longer than any question", async () => {
    const response = await ask(`/api/v1/scenarios?q=${"长".repeat(201)}`);
    expect((await problemOf(response)).errors?.[0]).toMatchObject({ parameter: "q", code: "invalid_value" });
  });

  it("that are blank count as absent", async () => {
    expect((await ask("/api/v1/scenarios?q=&domain=&limit=")).status).toBe(200);
  });
});

describe("what is not there", () => {
  it.each([
    "/api/v1/scenarios/SD-370200-AI-1999-0001",
    "/api/v1/achievements/x",
    "/api/v1/organisations/x",
    "/api/v1/nowhere",
  ])("%s is a problem", async (path) => {
    const response = await ask(path);
    expect((await problemOf(response)).code).toBe("not_found");
  });

  it("a failure of ours is told as one, without its inside", async () => {
    const spy = vi.spyOn(database(), "selectFrom").mockImplementation(() => {
      throw new Error("disk full at /secret/place");
    });
    const response = await ask("/api/v1/scenarios");
    spy.mockRestore();
    const body = await problemOf(response);
    expect(body).toMatchObject({ status: 500, code: "internal_error" });
    expect(JSON.stringify(body)).not.toContain("secret");
  });
});

describe("the request limit", () => {
  it("holds one address back and no other, and says for how long", async () => {
    const from = "192.0.2.1";
    for (let count = 0; count < ALLOWED_REQUESTS; count++)
      expect((await ask("/api/v1/nowhere", { from })).status).toBe(404);
    const response = await ask("/api/v1", { from });
    const wait = Number(response.headers.get("Retry-After"));
    expect((await problemOf(response)).code).toBe("too_many_requests");
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect((await ask("/feeds/scenarios.atom", { from })).status).toBe(429);
    expect((await ask("/api/v1", { from: "192.0.2.2" })).status).toBe(200);
  });
});
