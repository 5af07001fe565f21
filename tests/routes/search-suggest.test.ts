import { describe, expect, it } from "vitest";
import { NETWORK_ADDRESS_HEADER } from "~/app/auth/network-address";
import { inRequest } from "~/app/http/request-context";
import { loader } from "~/app/routes/search.suggest/route";
import { onMarketWith } from "~/tests/services/search-words/market";
import { RECORDS } from "~/tests/services/search-words/records";

onMarketWith(RECORDS);

function ask(query: Record<string, string>, address = "192.0.2.1", language: "zh-CN" | "en" = "zh-CN") {
  const request = new Request(`http://market/search/suggest?${new URLSearchParams(query)}`, {
    headers: { [NETWORK_ADDRESS_HEADER]: address },
  });
  const work = () => loader({ request, params: {}, context: {} });
  return inRequest({ requestId: "-", language }, work);
}

describe("GET /search/suggest", () => {
  it("answers with JSON that a browser may keep for a moment, for itself", async () => {
    const response = await ask({ q: "量子", in: "scenarios" });
    expect(response.status).toBe(200);
    expect(response.headers.get("Cache-Control")).toBe("private, max-age=60");
    expect(response.headers.get("Vary")).toContain("Cookie");
    const answer = await response.json();
    expect(Object.keys(answer).sort()).toEqual(["achievements", "meant", "scenarios", "words"]);
    expect(answer.scenarios).toHaveLength(2);
    expect(answer.achievements).toEqual([]);
  });

  it("looks in both lists unless told otherwise, whatever it is told", async () => {
    const questions: Record<string, string>[] = [{}, { in: "all" }, { in: "operators" }];
    for (const question of questions) {
      const answer = await (await ask({ q: "量子", ...question })).json();
      expect([answer.scenarios.length, answer.achievements.length]).toEqual([2, 1]);
    }
  });

  it("carries nothing of a record but title, number, city and address", async () => {
    const answer = await (await ask({ q: "无人机" })).json();
    for (const record of [...answer.scenarios, ...answer.achievements])
      expect(Object.keys(record).sort()).toEqual(["city", "href", "no", "title"]);
    expect(JSON.stringify(answer)).not.toMatch(/li\.na@|0532-/);
  });

  it("speaks the language of the request", async () => {
    const answer = await (await ask({ q: "量子" }, "192.0.2.1", "en")).json();
    expect(answer.words[0].name).toBe("Quantum technology");
  });

  it.each([{}, { q: "" }, { q: "a" }, { q: "量".repeat(61) }, { q: "\u0000\"'*" }])(
    "answers %o without a search",
    async (query) => {
      const response = await ask(query as Record<string, string>);
      expect(response.status).toBe(200);
      expect((await response.json()).scenarios).toEqual([]);
    },
  );

  it("asks a program to wait, and nobody else", async () => {
    const answers = await Promise.all(Array.from({ length: 620 }, () => ask({ q: "a" }, "192.0.2.99")));
    const refused = answers.filter((answer) => answer.status === 429);
    expect(refused).toHaveLength(20);
    expect(refused[0]?.headers.get("Retry-After")).toBe("60");
    expect((await ask({ q: "量子" }, "192.0.2.100")).status).toBe(200);
  });
});
