import { describe, expect, it, vi } from "vitest";
import type { EngineHealth, SearchEngine, SearchPage } from "~/search/engine";
import { SearchRejected, SearchUnavailable } from "~/search/meilisearch/errors";
import { openReadRouter } from "~/search/meilisearch/fallback";

const away = () => new SearchUnavailable("unreachable", "nobody there");

/** Just enough of an engine to tell who was asked; what a test does not expect to be called is not there. */
function engine(name: "embedded" | "meilisearch") {
  const page = (): SearchPage => ({
    ...{ hits: [], total: { value: name === "embedded" ? 1 : 2, exact: true }, facets: {}, relaxed: false },
  });
  const own = {
    search: vi.fn(async () => page()),
    candidates: vi.fn(async () => []),
    statistics: vi.fn(async () => ({ documents: 0, frequency: new Map<string, number>() })),
    documents: vi.fn(async () => []),
    health: vi.fn(async (): Promise<EngineHealth> => ({ engine: name, status: "ok", detail: null })),
    close: vi.fn(async () => {}),
  };
  return { own, engine: own as unknown as SearchEngine };
}

function scene(isCurrent?: () => boolean, patienceMs = 60_000) {
  const primary = engine("meilisearch");
  const fallback = engine("embedded");
  const events: string[] = [];
  const clock = { now: 0 };
  const router = openReadRouter({
    ...{ primary: primary.engine, fallback: fallback.engine, isCurrent, patienceMs },
    now: () => clock.now,
    onAway: (reason) => events.push(`away: ${reason}`),
    onBack: () => events.push("back"),
  });
  const asked = async () =>
    (await router.search("scenarios", { text: "" })).total.value === 1 ? "embedded" : "meilisearch";
  const setAway = (isAway: boolean) => {
    for (const call of [
      primary.own.search,
      primary.own.candidates,
      primary.own.statistics,
      primary.own.documents,
    ]) {
      if (isAway) call.mockRejectedValue(away());
      else call.mockResolvedValue((call === primary.own.search ? { total: { value: 2 } } : []) as never);
    }
  };
  return { primary: primary.own, fallback: fallback.own, router, events, clock, asked, setAway };
}

describe("reads over two engines", () => {
  it("are the primary's as long as it answers", async () => {
    const { asked, fallback, events } = scene();
    expect([await asked(), await asked()]).toEqual(["meilisearch", "meilisearch"]);
    expect(fallback.search).not.toHaveBeenCalled();
    expect(events).toEqual([]);
  });

  it("of every kind fall back when the primary is away", async () => {
    const { router, setAway, fallback } = scene();
    setAway(true);
    await router.search("scenarios", { text: "" });
    await router.candidates("scenarios", { terms: [], limit: 1 });
    await router.statistics("scenarios", []);
    await router.documents("scenarios", []);
    for (const call of [fallback.search, fallback.candidates, fallback.statistics, fallback.documents])
      expect(call).toHaveBeenCalledTimes(1);
  });

  it("wait for an absent server once, and log it once", async () => {
    const { asked, primary, events, setAway } = scene();
    setAway(true);
    for (let at = 0; at < 5; at++) expect(await asked()).toBe("embedded");
    expect(primary.search).toHaveBeenCalledTimes(1);
    expect(events).toEqual(["away: nobody there"]);
  });

  it("that were on their way together are one failure", async () => {
    const { asked, events, setAway } = scene();
    setAway(true);
    expect(await Promise.all([asked(), asked(), asked()])).toEqual(["embedded", "embedded", "embedded"]);
    expect(events.length).toBe(1);
  });

  it("do not wait for one that is late, ask it no more while it owes an answer, and take it back when it gave it", async () => {
    const { asked, events, primary } = scene(undefined, 0);
    let answer = (_: unknown) => {};
    primary.search.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = resolve as (value: unknown) => void;
        }),
    );
    expect([await asked(), await asked()]).toEqual(["embedded", "embedded"]);
    expect(primary.search).toHaveBeenCalledTimes(1);
    answer({ total: { value: 2 } });
    await new Promise(setImmediate);
    await vi.waitFor(async () => expect(await asked()).toBe("meilisearch"));
    expect(events).toEqual([]);
  });

  it("count one that owes its answer for good as away", async () => {
    const { asked, events, primary } = scene(undefined, 0);
    let refuse = (_: unknown) => {};
    primary.search.mockImplementationOnce(
      () =>
        new Promise((_, reject) => {
          refuse = reject;
        }),
    );
    expect(await asked()).toBe("embedded");
    refuse(away());
    await vi.waitFor(() => expect(events).toEqual(["away: nobody there"]));
    expect(await asked()).toBe("embedded");
    expect(primary.search).toHaveBeenCalledTimes(1);
  });

  it("wait for a late one after all when there is nothing else", async () => {
    const { router, primary, fallback } = scene(undefined, 0);
    fallback.search.mockRejectedValue(new Error("the file is gone"));
    primary.search.mockImplementationOnce(
      () => new Promise((resolve) => setTimeout(resolve, 20, { total: { value: 2 } })),
    );
    expect((await router.search("scenarios", { text: "" })).total.value).toBe(2);
  });

  it("go back to the primary once a probe in the background has found it; nobody waits for the probe", async () => {
    const { asked, clock, events, primary, setAway } = scene();
    setAway(true);
    await asked();
    clock.now += 2_000;
    setAway(false);
    expect(await asked()).toBe("embedded");
    await vi.waitFor(() => expect(events.at(-1)).toBe("back"));
    expect(primary.documents).toHaveBeenCalledTimes(2);
    expect(await asked()).toBe("meilisearch");
  });

  it("look for it less and less often while it stays away, one probe at a time", async () => {
    const { asked, clock, primary, setAway } = scene();
    setAway(true);
    await asked();
    const probes = async (after: number) => {
      clock.now += after;
      primary.documents.mockClear();
      await Promise.all([asked(), asked()]);
      // The probe's failure is taken in a turn later.
      await new Promise(setImmediate);
      return primary.documents.mock.calls.length;
    };
    expect(await probes(1_999)).toBe(0);
    expect(await probes(1)).toBe(1);
    expect(await probes(2_000)).toBe(0);
    expect(await probes(2_000)).toBe(1);
    expect(await probes(7_999)).toBe(0);
    expect(await probes(1)).toBe(1);
  });

  it("do not hide what is a fault of ours", async () => {
    const { router, primary, fallback } = scene();
    primary.search.mockRejectedValue(new SearchRejected("bad_request", "unknown field"));
    await expect(router.search("scenarios", { text: "" })).rejects.toThrow("unknown field");
    expect(fallback.search).not.toHaveBeenCalled();
  });

  it("leave the primary alone while it is behind", async () => {
    let current = false;
    const { asked, router, primary } = scene(() => current);
    expect(await asked()).toBe("embedded");
    expect(primary.search).not.toHaveBeenCalled();
    expect(await router.health()).toMatchObject({ engine: "meilisearch", status: "degraded" });
    current = true;
    expect(await asked()).toBe("meilisearch");
  });

  it("close both, the primary first, so that a probe that hangs ends with it", async () => {
    const { router, primary, fallback, asked, clock, setAway } = scene();
    setAway(true);
    await asked();
    clock.now += 2_000;
    let end = (_: unknown) => {};
    primary.documents.mockImplementation(
      () =>
        new Promise((_, reject) => {
          end = reject;
        }),
    );
    await asked();
    primary.close.mockImplementation(async () => end(away()));
    await router.close();
    expect([primary.close, fallback.close].map((call) => call.mock.calls.length)).toEqual([1, 1]);
  });
});

describe("health over two engines", () => {
  const down = (name: EngineHealth["engine"]): EngineHealth => ({
    engine: name,
    status: "down",
    detail: `${name} is away`,
  });

  it("is ok when both are", async () => {
    expect(await scene().router.health()).toEqual({ engine: "meilisearch", status: "ok", detail: null });
  });

  it("is degraded, not down, when only the primary is away", async () => {
    const { router, primary } = scene();
    primary.health.mockResolvedValue(down("meilisearch"));
    expect(await router.health()).toEqual({
      ...{ engine: "meilisearch", status: "degraded", detail: "meilisearch is away" },
    });
  });

  it("is degraded while readers are sent elsewhere, even when the server says it is well", async () => {
    const { router, asked, setAway } = scene();
    setAway(true);
    await asked();
    expect(await router.health()).toMatchObject({ status: "degraded", detail: "nobody there" });
  });

  it("looks for the primary too, so that a site without visitors finds back", async () => {
    const { router, asked, clock, events, setAway } = scene();
    setAway(true);
    await asked();
    setAway(false);
    clock.now += 2_000;
    expect((await router.health()).status).toBe("degraded");
    await vi.waitFor(() => expect(events.at(-1)).toBe("back"));
    expect((await router.health()).status).toBe("ok");
  });

  it("is down when nobody can answer, and degraded when there is nothing to fall back on", async () => {
    const { router, primary, fallback } = scene();
    fallback.health.mockResolvedValue(down("embedded"));
    expect(await router.health()).toMatchObject({ status: "degraded", detail: "embedded is away" });
    primary.health.mockResolvedValue(down("meilisearch"));
    expect((await router.health()).status).toBe("down");
  });
});
