import { beforeEach, describe, expect, it } from "vitest";
import { approveListing } from "~/app/services/listings/approve";
import { saveDraft } from "~/app/services/listings/save-draft";
import { submitListing } from "~/app/services/listings/submit";
import { takeSeveral } from "~/app/services/listings/take-several";
import { viewDesk } from "~/app/services/listings/view-desk";
import { countQueues, viewQueue } from "~/app/services/listings/view-queue";
import { viewReview } from "~/app/services/listings/view-review";
import { newActor, newMember, newOrganisation } from "~/tests/support/people";
import { asOwner, asReviewer, current, listingIn, must, newScene, readyScenario, type Scene } from "./scene";

let scene: Scene;
beforeEach(async () => {
  scene = await newScene();
});
const noun = "scenario";

describe("the owner's desk", () => {
  it("exists for the owning organisation only", async () => {
    const id = await listingIn(scene, "draft");
    const stranger = await newOrganisation({ name: "烟台远航重工有限公司" });
    expect(await viewDesk(stranger.owner, noun, id, "zh-CN")).toBeNull();
    expect(await viewDesk(scene.operator, noun, id, "zh-CN")).toBeNull();
    expect(await viewDesk(scene.owner, noun, "no-such-id", "zh-CN")).toBeNull();
    expect(await viewDesk(scene.owner, "achievement", id, "zh-CN")).toBeNull();
    expect((await viewDesk(scene.owner, noun, id, "zh-CN"))?.answers["contact.phone"]).toBe("0532-80001234");
  });

  it("lets a viewer read and nothing else", async () => {
    const id = await listingIn(scene, "draft");
    const desk = await viewDesk(await newMember(scene.organisationId, "viewer"), noun, id, "zh-CN");
    expect(desk).toMatchObject({
      mayEdit: false,
      editable: false,
      actions: [],
      title: "车身焊缝在线视觉检测",
    });
  });

  it("shows a returned record's comments at their fields, until it is handed in again", async () => {
    const id = await listingIn(scene, "returned");
    const desk = await viewDesk(scene.owner, noun, id, "zh-CN");
    expect(desk).toMatchObject({
      editable: true,
      remarks: { comments: [{ field: "title", text: "请写明产线" }] },
    });
    const { version } = await current(noun, id);
    must(await submitListing(noun, await asOwner(scene.owner, noun, id), version));
    expect((await viewDesk(scene.owner, noun, id, "zh-CN"))?.remarks).toBeNull();
  });

  it("tells the whole history, latest first", async () => {
    const id = await listingIn(scene, "returned");
    const desk = await viewDesk(scene.owner, noun, id, "zh-CN");
    const actions = desk?.history.map((entry) => entry.action) ?? [];
    expect(actions).toHaveLength(5);
    expect(actions).toEqual(expect.arrayContaining(["create", "save", "submit", "take", "return"]));
    const moments = desk?.history.map((entry) => entry.at) ?? [];
    expect(moments).toEqual([...moments].sort().reverse());
  });
});

describe("the operator's page", () => {
  it("does not exist for drafts, owners and strangers", async () => {
    const draft = await listingIn(scene, "draft");
    expect(await viewReview(scene.operator, noun, draft, "zh-CN")).toBeNull();
    const submitted = await listingIn(scene, "submitted");
    expect(await viewReview(scene.owner, noun, submitted, "zh-CN")).toBeNull();
    expect(await viewReview(await newActor(), noun, submitted, "zh-CN")).toBeNull();
  });

  it.each(["submitted", "under_review", "approved"] as const)("names the contact while %s", async (state) => {
    const view = await viewReview(scene.operator, noun, await listingIn(scene, state), "zh-CN");
    expect(JSON.stringify(view)).toContain("0532-80001234");
  });

  it.each(["returned", "rejected", "published", "paused", "withdrawn"] as const)(
    "keeps the contact back when %s",
    async (state) => {
      const view = await viewReview(scene.operator, noun, await listingIn(scene, state), "zh-CN");
      expect(view?.title).toBe("车身焊缝在线视觉检测");
      expect(JSON.stringify(view)).not.toContain("0532-80001234");
      expect(JSON.stringify(view)).not.toContain("li.na@example.cn");
    },
  );

  it("knows what the record said when it was handed in before", async () => {
    const id = await listingIn(scene, "returned");
    expect((await viewReview(scene.operator, noun, id, "zh-CN"))?.before).toBeNull();
    const own = await asOwner(scene.owner, noun, id);
    const saved = must(
      await saveDraft(noun, own, (await current(noun, id)).version, readyScenario({ site: "三车间" })),
    );
    must(await submitListing(noun, own, saved.version));
    const view = await viewReview(scene.operator, noun, id, "zh-CN");
    expect([view?.before?.site, view?.answers.site]).toEqual(["青岛总装二车间", "三车间"]);
  });
});

describe("the queues", () => {
  it("count both nouns and tell whose each review is", async () => {
    await listingIn(scene, "draft");
    await listingIn(scene, "submitted");
    await listingIn(scene, "submitted", "achievement");
    const held = await listingIn(scene, "under_review");
    const second = await newActor({ name: "吴刚", roles: ["operator"] });
    expect(await countQueues(scene.operator.personId)).toMatchObject({
      submitted: 2,
      under_review: 1,
      mine: 1,
    });
    expect(await countQueues(second.personId)).toMatchObject({ under_review: 1, mine: 0 });
    expect((await viewQueue("submitted", second.personId)).lines.map((line) => line.noun).sort()).toEqual([
      "achievement",
      "scenario",
    ]);
    expect((await viewQueue("under_review", second.personId)).lines[0]?.holder).toEqual({
      name: "周敏",
      mine: false,
    });
    must(await approveListing(noun, await asReviewer(scene.operator, noun, held)));
    expect(await countQueues(scene.operator.personId)).toMatchObject({
      under_review: 0,
      approved: 1,
      mine: 0,
    });
  });

  it("come in pages, the longest wait first", async () => {
    const ids = [await listingIn(scene, "submitted"), await listingIn(scene, "submitted", "achievement")];
    const { lines, more } = await viewQueue("submitted", scene.operator.personId);
    expect([lines.map((line) => line.id), more]).toEqual([ids, false]);
    expect(await viewQueue("submitted", scene.operator.personId, 2)).toEqual({ lines: [], more: false });
  });

  it("let an operator take several; what a colleague has, drafts and owners' tries are left", async () => {
    const waiting = { noun, id: await listingIn(scene, "submitted") } as const;
    const other = { noun: "achievement", id: await listingIn(scene, "submitted", "achievement") } as const;
    const held = { noun, id: await listingIn(scene, "under_review") } as const;
    const draft = { noun, id: await listingIn(scene, "draft") } as const;
    expect(await takeSeveral(scene.owner, [waiting])).toBe(0);
    const second = await newActor({ name: "吴刚", roles: ["operator"] });
    expect(await takeSeveral(second, [waiting, other, held, draft, { noun, id: "none" }])).toBe(2);
    expect(await countQueues(second.personId)).toMatchObject({ submitted: 0, under_review: 3, mine: 2 });
  });
});
