import { beforeEach, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR_ID } from "~/app/domain/person";
import { isRefusal } from "~/app/domain/refusal";
import { expireDueListings } from "~/app/services/listings/expire-due";
import { renewListing } from "~/app/services/listings/renew";
import { resumeListing } from "~/app/services/listings/resume";
import { asOwner, count, current, listingIn, must, newScene, type Scene } from "./scene";

let scene: Scene;
beforeEach(async () => {
  scene = await newScene();
});

const setLastDay = (id: string, validUntil: string) =>
  scene.db.updateTable("scenarios").set({ valid_until: validUntil }).where("id", "=", id).execute();

describe("the clock", () => {
  it("expires what is published or paused and over, and nothing else", async () => {
    const over = await listingIn(scene, "published");
    const paused = await listingIn(scene, "paused");
    const still = await listingIn(scene, "published");
    const withdrawn = await listingIn(scene, "withdrawn");
    for (const id of [over, paused, withdrawn]) await setLastDay(id, "2026-01-31T00:00:00.000Z");
    const outbox = await count("outbox");
    expect(await expireDueListings("2026-02-01T00:00:00.000Z")).toBe(2);
    const states = await Promise.all(
      [over, paused, still, withdrawn].map(async (id) => (await current("scenario", id)).state),
    );
    expect(states).toEqual(["expired", "expired", "published", "withdrawn"]);
    expect(await count("outbox")).toBe(outbox + 2);
    const transition = await scene.db
      .selectFrom("transitions")
      .selectAll()
      .where("subject_id", "=", over)
      .where("action", "=", "expire")
      .executeTakeFirstOrThrow();
    expect([transition.actor_id, transition.acted_as]).toEqual([SYSTEM_ACTOR_ID, "clock"]);
    expect(await expireDueListings("2026-02-01T00:00:00.000Z")).toBe(0);
  });

  it("works through more than one batch", async () => {
    for (let n = 0; n < 52; n++) await listingIn(scene, "published", "achievement");
    await scene.db.updateTable("achievements").set({ valid_until: "2026-01-31T00:00:00.000Z" }).execute();
    expect(await expireDueListings("2026-02-01T00:00:00.000Z")).toBe(52);
  });
});

describe("going on after the last day", () => {
  it("renews an expired record for another year", async () => {
    const id = await listingIn(scene, "expired");
    await setLastDay(id, "2026-01-31T00:00:00.000Z");
    const renewed = must(
      await renewListing("scenario", { party: "owner", permit: await asOwner(scene.owner, "scenario", id) }),
    );
    expect(renewed.state).toBe("published");
    expect(Date.parse(renewed.validUntil ?? "") - Date.parse(renewed.lastConfirmedAt ?? "")).toBe(
      365 * 86_400_000,
    );
  });

  it("does not resume a paused record that is over", async () => {
    const id = await listingIn(scene, "paused");
    await setLastDay(id, "2020-01-01T00:00:00.000Z");
    const refusal = await resumeListing("scenario", {
      party: "owner",
      permit: await asOwner(scene.owner, "scenario", id),
    });
    expect(isRefusal(refusal) && refusal.code).toBe("wrong_state");
  });
});
