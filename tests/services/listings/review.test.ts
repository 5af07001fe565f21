import { beforeEach, describe, expect, it } from "vitest";
import { authorizeReviewer } from "~/app/domain/authorized";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import { approveListing } from "~/app/services/listings/approve";
import { approveAndPublish, publishListing } from "~/app/services/listings/publish";
import { returnListing } from "~/app/services/listings/return-listing";
import { saveDraft } from "~/app/services/listings/save-draft";
import { startDraft } from "~/app/services/listings/start-draft";
import { submitListing } from "~/app/services/listings/submit";
import { takeForReview } from "~/app/services/listings/take-for-review";
import { takeOverReview } from "~/app/services/listings/take-over-review";
import { listReviews } from "~/db/queries/reviews";
import { newActor } from "~/tests/support/people";
import {
  asOwner,
  asReviewer,
  count,
  current,
  listingIn,
  must,
  newScene,
  readyScenario,
  type Scene,
} from "./scene";

let scene: Scene;
beforeEach(async () => {
  scene = await newScene();
});
const noun = "scenario";

describe("taking a record for review", () => {
  it("gives it to one of two operators and tells the other who has it", async () => {
    const id = await listingIn(scene, "submitted");
    const second = await newActor({ name: "吴刚", roles: ["operator"] });
    const results = await Promise.all([
      takeForReview(noun, await asReviewer(scene.operator, noun, id)),
      takeForReview(noun, await asReviewer(second, noun, id)),
    ]);
    const refusals = results.filter(isRefusal);
    expect(refusals).toHaveLength(1);
    const [holder] = await listReviews(scene.db, noun, id);
    expect(refusals[0]).toMatchObject({ code: "review_taken", params: { name: holder?.reviewerName } });
    expect(await count("reviews")).toBe(1);
  });

  it("lets only the holder decide, until a colleague takes over", async () => {
    const id = await listingIn(scene, "under_review");
    const second = await newActor({ name: "吴刚", roles: ["operator"] });
    const permit = await asReviewer(second, noun, id);
    expect(await approveListing(noun, permit)).toEqual(new Refusal("review_taken", { name: "周敏" }));
    must(await takeOverReview(noun, permit));
    expect(must(await approveListing(noun, permit)).state).toBe("approved");
    expect((await listReviews(scene.db, noun, id))[0]).toMatchObject({
      reviewerName: "吴刚",
      decision: "approved",
    });
  });

  it("is closed to people who are no operators, and to drafts", async () => {
    const submitted = await current(noun, await listingIn(scene, "submitted"));
    expect(authorizeReviewer(scene.owner, submitted)).toEqual(new Refusal("not_found"));
    const draft = await current(noun, await listingIn(scene, "draft"));
    expect(authorizeReviewer(scene.operator, draft)).toEqual(new Refusal("not_found"));
  });
});

describe("deciding", () => {
  it("returns a record only with something said, and keeps what was said beside its field", async () => {
    const id = await listingIn(scene, "under_review");
    const permit = await asReviewer(scene.operator, noun, id);
    expect(await returnListing(noun, permit, [{ field: "title", text: "  " }])).toEqual(
      new Refusal("comment_required"),
    );
    const comments = [
      { field: "indicators", text: "请补充测试方法" },
      { field: "title", text: "" },
    ];
    expect(must(await returnListing(noun, permit, comments, "总体不错")).state).toBe("returned");
    const [review] = await listReviews(scene.db, noun, id);
    expect(review).toMatchObject({
      decision: "returned",
      note: "总体不错",
      comments: [{ field: "indicators", text: "请补充测试方法" }],
    });
  });

  it("takes a mended record through a second review", async () => {
    const id = await listingIn(scene, "returned");
    const own = await asOwner(scene.owner, noun, id);
    const { version } = await current(noun, id);
    const saved = must(
      await saveDraft(noun, own, version, readyScenario({ title: "总装二车间焊缝在线视觉检测" })),
    );
    must(await submitListing(noun, own, saved.version));
    const permit = await asReviewer(scene.operator, noun, id);
    must(await takeForReview(noun, permit));
    expect(must(await approveAndPublish(noun, permit)).state).toBe("published");
    expect((await listReviews(scene.db, noun, id)).map((review) => review.decision)).toEqual([
      "approved",
      "returned",
    ]);
  });

  it("approves nothing that lacks what publication needs", async () => {
    const { id } = must(await startDraft(scene.owner, scene.organisationId, noun));
    const own = await asOwner(scene.owner, noun, id);
    must(await saveDraft(noun, own, 1, readyScenario({ indicators: [], responsesClose: null })));
    must(await submitListing(noun, own, 2));
    const permit = await asReviewer(scene.operator, noun, id);
    must(await takeForReview(noun, permit));
    const refusal = await approveListing(noun, permit);
    expect(isRefusal(refusal) && refusal.problems.map((problem) => problem.field)).toEqual([
      "indicators",
      "responsesClose",
    ]);
    expect((await current(noun, id)).state).toBe("under_review");
  });

  it("publishes for a year and confirms the content that day", async () => {
    const id = await listingIn(scene, "approved");
    const record = must(await publishListing(noun, await asReviewer(scene.operator, noun, id)));
    const days = (Date.parse(record.validUntil ?? "") - Date.parse(record.publishedAt ?? "")) / 86_400_000;
    expect(days).toBe(365);
    expect(record.lastConfirmedAt).toBe(record.publishedAt);
    expect(await current(noun, id)).toMatchObject({ state: "published", validUntil: record.validUntil });
  });

  it("neither approves nor publishes for an organisation that was suspended meanwhile", async () => {
    const id = await listingIn(scene, "under_review");
    await scene.db.updateTable("organisations").set({ status: "suspended", status_note: "核查" }).execute();
    const refusal = await approveAndPublish(noun, await asReviewer(scene.operator, noun, id));
    expect(isRefusal(refusal) && refusal.code).toBe("organisation_not_verified");
    expect((await current(noun, id)).state).toBe("under_review");
  });
});
