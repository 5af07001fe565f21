import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Db } from "~/db/connection";
import { appendOutbox, findSearchCursor, lastOutboxSeq } from "~/db/queries/outbox";
import { inTransaction } from "~/db/transaction";
import type { SearchEngine } from "~/search/engine";
import type { SyncParts } from "~/search/sync";
import { type SyncLoop, startSync } from "~/search/sync-loop";
import { freshDatabase } from "../support/database";

let db: Db;
let loop: SyncLoop | null = null;

/** An engine that takes everything, unless a test says otherwise. */
function engine() {
  const own = {
    apply: vi.fn(async () => {}),
    count: vi.fn(async () => 1),
    fingerprints: vi.fn(async () => []),
    rebuild: vi.fn(async () => {}),
  };
  return { own, engine: own as unknown as SearchEngine };
}

const write = (count: number) =>
  inTransaction(
    (trx) =>
      appendOutbox(
        trx,
        "scenarios",
        Array.from({ length: count }, (_, at) => `s${at}`),
      ),
    db,
  );

function start(parts: Omit<SyncParts, "db" | "engineName">) {
  const events: string[] = [];
  loop = startSync(
    { db, engineName: "meilisearch", ...parts },
    {
      onError: (error) => events.push(String(error)),
      onRecovered: () => events.push("recovered"),
      onRefilled: (indexes) => events.push(`refilled ${indexes.join()}`),
    },
  );
  return { loop, events };
}

const caughtUp = () =>
  vi.waitFor(async () => {
    loop?.wake();
    expect(await findSearchCursor(db, "meilisearch")).toBe(await lastOutboxSeq(db));
    expect(loop?.isCurrent()).toBe(true);
  }, 20_000);

beforeEach(async () => {
  db = await freshDatabase();
});
afterEach(async () => {
  await loop?.stop();
  loop = null;
});

describe("an engine's sync loop", () => {
  it("is not current before it has come through once", async () => {
    await write(3);
    const { own, engine: slow } = engine();
    let go = () => {};
    own.apply.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          go = () => resolve();
        }),
    );
    const { loop } = start({ engine: slow });
    await vi.waitFor(() => expect(own.apply).toHaveBeenCalled(), 10_000);
    expect(loop.isCurrent()).toBe(false);
    go();
    await caughtUp();
  });

  it("prepares the engine first, and again after something was in doubt", async () => {
    const prepare = vi.fn(async () => {});
    const { loop } = start({ engine: engine().engine, prepare });
    await caughtUp();
    expect(prepare).toHaveBeenCalledTimes(1);
    loop.doubt();
    expect(loop.isCurrent()).toBe(false);
    await caughtUp();
    expect(prepare).toHaveBeenCalledTimes(2);
  });

  it("is far behind while a large change comes in, batch by batch, and not after it", async () => {
    const { own, engine: counting } = engine();
    start({ engine: counting });
    await caughtUp();
    const during: boolean[] = [];
    own.apply.mockImplementation(async () => void during.push(loop?.isCurrent() ?? true));
    await write(1_000);
    await caughtUp();
    // The first batch is on its way like any change; from the second on it is known how much there is.
    expect(during).toEqual([true, false, false]);
  });

  it("is not current while it fails, says so every time, and once when it is over", async () => {
    const { own, engine: failing } = engine();
    own.apply.mockRejectedValueOnce(new Error("away")).mockRejectedValueOnce(new Error("away"));
    await write(1);
    const { loop, events } = start({ engine: failing });
    await vi.waitFor(() => expect(events.length).toBe(1), 10_000);
    expect(loop.isCurrent()).toBe(false);
    await caughtUp();
    expect(events).toEqual(["Error: away", "Error: away", "recovered"]);
  });

  it("is quiet about what fails because it was told to stop", async () => {
    const { own, engine: closing } = engine();
    let fail = (_: Error) => {};
    own.apply.mockImplementation(
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
    );
    await write(1);
    const { loop, events } = start({ engine: closing });
    await vi.waitFor(() => expect(own.apply).toHaveBeenCalled(), 10_000);
    const stopped = loop.stop();
    fail(new Error("closed"));
    await stopped;
    expect(events).toEqual([]);
  });
});
