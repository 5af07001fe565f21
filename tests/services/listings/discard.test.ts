import { beforeEach, describe, expect, it } from "vitest";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import { discardDraft } from "~/app/services/listings/discard";
import { NOUNS } from "~/app/services/listings/nouns";
import { restoreDraft } from "~/app/services/listings/restore-draft";
import { viewDesk } from "~/app/services/listings/view-desk";
import { findImportMarks, findOwnMarks } from "~/db/queries/bulk-listings";
import { countByState, listListings } from "~/db/queries/listings";
import { newMember, newOrganisation } from "~/tests/support/people";
import { asOwner, current, listingIn, must, newDraft, newScene, type Scene } from "./scene";

let scene: Scene;
let id: string;
beforeEach(async () => {
  scene = await newScene();
  id = await newDraft(scene);
});

const discard = async (recordId = id) =>
  discardDraft("scenario", await asOwner(scene.owner, "scenario", recordId));
const nameIt = (recordId: string, externalId: string) =>
  scene.db.updateTable("scenarios").set({ external_id: externalId }).where("id", "=", recordId).execute();

describe("a deleted draft", () => {
  it("is found nowhere: not by its id, in no list and no count, on no desk, by no import", async () => {
    await nameIt(id, "OA-17");
    const filter = { organisationIds: [scene.organisationId], limit: 10, offset: 0 };
    expect(await listListings(scene.db, "scenarios", filter)).toHaveLength(1);
    expect((await findImportMarks(scene.db, "scenario", ["OA-17"])).size).toBe(1);
    expect(await discard()).toBe(true);
    expect(await NOUNS.scenario.find(scene.db, id)).toBeNull();
    expect(await listListings(scene.db, "scenarios", filter)).toEqual([]);
    expect(await countByState(scene.db, "scenarios", [scene.organisationId])).toEqual({});
    expect(await viewDesk(scene.owner, "scenario", id, "zh-CN")).toBeNull();
    expect((await findImportMarks(scene.db, "scenario", ["OA-17"])).size).toBe(0);
    expect((await findOwnMarks(scene.db, "scenario", scene.organisationId, [id, "OA-17"])).size).toBe(0);
  });

  it("comes back as it was, with a newer version and its lines in the history", async () => {
    await nameIt(id, "OA-17");
    const before = await current("scenario", id);
    must(await discard());
    expect(await restoreDraft(scene.owner, "scenario", id)).toBe(true);
    const after = await current("scenario", id);
    expect(after).toEqual({ ...before, version: before.version + 2, updatedAt: after.updatedAt });
    const log = await scene.db
      .selectFrom("audit_log")
      .select("action")
      .where("subject_id", "=", id)
      .execute();
    expect(log.map(({ action }) => action).slice(-2)).toEqual(["discard", "restore"]);
    expect(await restoreDraft(scene.owner, "scenario", id)).toEqual(new Refusal("not_found"));
  });

  it("leaves its external id to the record that an import wrote under it meanwhile", async () => {
    await nameIt(id, "OA-17");
    must(await discard());
    await nameIt(await newDraft(scene), "OA-17");
    must(await restoreDraft(scene.owner, "scenario", id));
    expect((await current("scenario", id)).externalId).toBeNull();
  });

  it("is put back by editors of its organisation only", async () => {
    must(await discard());
    const stranger = (await newOrganisation({ name: "烟台远航重工有限公司" })).owner;
    expect(await restoreDraft(stranger, "scenario", id)).toEqual(new Refusal("not_found"));
    const viewer = await newMember(scene.organisationId, "viewer");
    expect(await restoreDraft(viewer, "scenario", id)).toEqual(new Refusal("not_allowed"));
    expect(await NOUNS.scenario.find(scene.db, id)).toBeNull();
    const editor = await newMember(scene.organisationId, "editor");
    expect(await restoreDraft(editor, "scenario", id)).toBe(true);
  });
});

describe("what others have seen", () => {
  it.each(["submitted", "returned", "published", "withdrawn"] as const)(
    "is not deleted: %s",
    async (state) => {
      const other = await listingIn(scene, state);
      const refusal = await discard(other);
      expect(isRefusal(refusal) && refusal.code).toBe("wrong_state");
      expect((await current("scenario", other)).state).toBe(state);
    },
  );

  it("is not deleted when it was public once and is a draft again", async () => {
    const other = await listingIn(scene, "withdrawn");
    await scene.db.updateTable("scenarios").set({ state: "draft" }).where("id", "=", other).execute();
    const refusal = await discard(other);
    expect(isRefusal(refusal) && refusal.code).toBe("wrong_state");
  });
});
