import { beforeEach, describe, expect, it } from "vitest";
import { authorizeReviewer } from "~/app/domain/authorized";
import { daysAfter } from "~/app/domain/calendar";
import {
  LISTING_ACTIONS,
  LISTING_STATES,
  type ListingAction,
  nextListingState,
} from "~/app/domain/listing-state";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import { approveListing } from "~/app/services/listings/approve";
import { pauseListing } from "~/app/services/listings/pause";
import { publishListing } from "~/app/services/listings/publish";
import { recallListing } from "~/app/services/listings/recall";
import { rejectListing } from "~/app/services/listings/reject";
import { renewListing } from "~/app/services/listings/renew";
import { resumeListing } from "~/app/services/listings/resume";
import { returnListing } from "~/app/services/listings/return-listing";
import { reviseListing } from "~/app/services/listings/revise";
import { submitListing } from "~/app/services/listings/submit";
import { takeForReview } from "~/app/services/listings/take-for-review";
import { withdrawListing } from "~/app/services/listings/withdraw";
import { asOwner, asReviewer, count, current, listingIn, newScene, type Scene } from "./scene";

type Attempt = (scene: Scene, id: string) => Promise<unknown>;

const noun = "scenario";
const owner = async (scene: Scene, id: string) =>
  ({ party: "owner", permit: await asOwner(scene.owner, noun, id) }) as const;
const operator = async (scene: Scene, id: string) =>
  ({ party: "operator", permit: await asReviewer(scene.operator, noun, id) }) as const;

/** Every action as its own party would try it; expiry belongs to the clock and has tests of its own. */
const ATTEMPTS: Record<
  Exclude<ListingAction, "expire">,
  { party: "owner" | "operator"; attempt: Attempt }
> = {
  submit: {
    party: "owner",
    attempt: async (s, id) =>
      submitListing(noun, await asOwner(s.owner, noun, id), (await current(noun, id)).version),
  },
  recall: { party: "owner", attempt: async (s, id) => recallListing(noun, await asOwner(s.owner, noun, id)) },
  take: {
    party: "operator",
    attempt: async (s, id) => takeForReview(noun, await asReviewer(s.operator, noun, id)),
  },
  return: {
    party: "operator",
    attempt: async (s, id) =>
      returnListing(noun, await asReviewer(s.operator, noun, id), [{ field: "title", text: "改" }]),
  },
  approve: {
    party: "operator",
    attempt: async (s, id) => approveListing(noun, await asReviewer(s.operator, noun, id)),
  },
  reject: {
    party: "operator",
    attempt: async (s, id) => rejectListing(noun, await asReviewer(s.operator, noun, id), "重复"),
  },
  publish: {
    party: "operator",
    attempt: async (s, id) => publishListing(noun, await asReviewer(s.operator, noun, id)),
  },
  pause: { party: "owner", attempt: async (s, id) => pauseListing(noun, await owner(s, id), "检修") },
  resume: { party: "owner", attempt: async (s, id) => resumeListing(noun, await owner(s, id)) },
  withdraw: { party: "owner", attempt: async (s, id) => withdrawListing(noun, await owner(s, id), "已解决") },
  renew: { party: "owner", attempt: async (s, id) => renewListing(noun, await owner(s, id)) },
  revise: { party: "owner", attempt: async (s, id) => reviseListing(noun, await asOwner(s.owner, noun, id)) },
};

const CASES = LISTING_STATES.flatMap((state) =>
  LISTING_ACTIONS.filter((action) => action !== "expire").map((action) => ({ state, action })),
);

let scene: Scene;
beforeEach(async () => {
  scene = await newScene();
});

/** Only then may a published record be renewed. */
const endsSoon = (s: Scene, id: string, days = 3) =>
  s.db
    .updateTable("scenarios")
    .set({ valid_until: daysAfter(new Date().toISOString(), days) })
    .where("id", "=", id)
    .execute();

describe("a published record", () => {
  it("is renewed in its last two weeks, not before", async () => {
    const id = await listingIn(scene, "published");
    await endsSoon(scene, id, 15);
    const early = await ATTEMPTS.renew.attempt(scene, id);
    expect(isRefusal(early) && early.code).toBe("wrong_state");
    await endsSoon(scene, id, 13);
    const before = await count("outbox");
    expect(isRefusal(await ATTEMPTS.renew.attempt(scene, id))).toBe(false);
    const { validUntil, state } = await current(noun, id);
    expect(state).toBe("published");
    expect(Date.parse(validUntil ?? "")).toBeGreaterThan(
      Date.parse(daysAfter(new Date().toISOString(), 364)),
    );
    expect(await count("outbox")).toBe(before + 1);
  });
});

describe("every action in every state", () => {
  it.each(CASES)("$action from $state does what the table says", async ({ state, action }) => {
    const id = await listingIn(scene, state);
    const { party, attempt } = ATTEMPTS[action as keyof typeof ATTEMPTS];
    const next = nextListingState(state, action, party);
    if (action === "renew" && state === "published") await endsSoon(scene, id);
    const before = {
      record: await current(noun, id),
      transitions: await count("transitions"),
      outbox: await count("outbox"),
    };
    if (party === "operator" && state === "draft") {
      expect(authorizeReviewer(scene.operator, before.record)).toEqual(new Refusal("not_found"));
      return;
    }
    const result = await attempt(scene, id);
    if (next === null) {
      const taken = action === "take" && state === "under_review";
      expect(isRefusal(result) && result.code).toBe(taken ? "review_taken" : "wrong_state");
      expect(await current(noun, id)).toEqual(before.record);
      expect(await count("transitions")).toBe(before.transitions);
      expect(await count("outbox")).toBe(before.outbox);
    } else {
      expect(isRefusal(result)).toBe(false);
      expect((await current(noun, id)).state).toBe(next);
      expect(await count("transitions")).toBe(before.transitions + 1);
    }
  });
});

describe("what a change of state leaves behind", () => {
  const publicFaceChanges: [ListingAction, "approved" | "published" | "paused" | "withdrawn" | "expired"][] =
    [
      ["publish", "approved"],
      ["pause", "published"],
      ["resume", "paused"],
      ["withdraw", "published"],
      ["renew", "expired"],
      ["revise", "withdrawn"],
    ];
  it.each(publicFaceChanges)("%s tells the index", async (action, from) => {
    const id = await listingIn(scene, from);
    const before = await count("outbox");
    await ATTEMPTS[action as keyof typeof ATTEMPTS].attempt(scene, id);
    expect(await count("outbox")).toBe(before + 1);
  });

  it("tells the index nothing of what the public never sees", async () => {
    await listingIn(scene, "approved");
    await listingIn(scene, "rejected");
    expect(await count("outbox")).toBe(0);
  });

  it("writes the transition and the audit line under the person who acted and the part they played", async () => {
    const id = await listingIn(scene, "paused");
    const transitions = await scene.db
      .selectFrom("transitions")
      .selectAll()
      .where("subject_id", "=", id)
      .orderBy("at")
      .orderBy("id")
      .execute();
    expect(transitions.map((t) => [t.action, t.from_state, t.to_state, t.acted_as, t.actor_id])).toEqual([
      ["submit", "draft", "submitted", "owner", scene.owner.personId],
      ["take", "submitted", "under_review", "operator", scene.operator.personId],
      ["approve", "under_review", "approved", "operator", scene.operator.personId],
      ["publish", "approved", "published", "operator", scene.operator.personId],
      ["pause", "published", "paused", "owner", scene.owner.personId],
    ]);
    expect(transitions.at(-1)?.reason).toBe("产线检修");
    const audit = await scene.db
      .selectFrom("audit_log")
      .select("action")
      .where("subject_id", "=", id)
      .orderBy("at")
      .orderBy("id")
      .execute();
    expect(audit.map((line) => line.action)).toEqual([
      "create",
      "save",
      "submit",
      "take",
      "approve",
      "publish",
      "pause",
    ]);
  });

  it.each(["transitions", "audit_log", "outbox"] as const)(
    "leaves nothing at all when %s cannot be written",
    async (table) => {
      const id = await listingIn(scene, "approved");
      const before = await current(noun, id);
      const rows = {
        transitions: await count("transitions"),
        audit_log: await count("audit_log"),
        outbox: await count("outbox"),
      };
      await scene.db.schema.alterTable(table).renameTo("out_of_reach").execute();
      await expect(publishListing(noun, await asReviewer(scene.operator, noun, id))).rejects.toThrow(
        /no such table/,
      );
      await scene.db.schema.alterTable("out_of_reach").renameTo(table).execute();
      expect(await current(noun, id)).toEqual(before);
      expect({
        transitions: await count("transitions"),
        audit_log: await count("audit_log"),
        outbox: await count("outbox"),
      }).toEqual(rows);
    },
  );

  it("keeps a pause, a withdrawal and a rejection without a reason from happening", async () => {
    const published = await listingIn(scene, "published");
    const permit = await owner(scene, published);
    expect(await pauseListing(noun, permit, "  ")).toEqual(new Refusal("reason_required"));
    expect(await withdrawListing(noun, permit, "")).toEqual(new Refusal("reason_required"));
    const reviewed = await listingIn(scene, "under_review");
    expect(await rejectListing(noun, await asReviewer(scene.operator, noun, reviewed), " ")).toEqual(
      new Refusal("reason_required"),
    );
    expect((await current(noun, reviewed)).state).toBe("under_review");
  });

  it("lets an operator pause and withdraw what is public", async () => {
    const id = await listingIn(scene, "published");
    await pauseListing(noun, await operator(scene, id), "被举报，核实中");
    await withdrawListing(noun, await operator(scene, id), "情况属实");
    const record = await current(noun, id);
    expect([record.state, record.stateReason]).toEqual(["withdrawn", "情况属实"]);
  });
});
