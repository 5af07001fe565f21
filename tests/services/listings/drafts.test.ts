import { beforeEach, describe, expect, it } from "vitest";
import { authorizeOwner } from "~/app/domain/authorized";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import { saveDraft } from "~/app/services/listings/save-draft";
import { startDraft } from "~/app/services/listings/start-draft";
import { newMember, newOrganisation } from "~/tests/support/people";
import {
  asOwner,
  count,
  current,
  listingIn,
  must,
  newDraft,
  newScene,
  readyScenario,
  type Scene,
} from "./scene";

let scene: Scene;
beforeEach(async () => {
  scene = await newScene();
});

describe("starting a draft", () => {
  it("fills in what is already known", async () => {
    const { id } = must(await startDraft(scene.owner, scene.organisationId, "achievement", "新成果"));
    const record = await current("achievement", id);
    expect(record).toMatchObject({
      state: "draft",
      no: null,
      version: 1,
      source: "self",
      organisationId: scene.organisationId,
    });
    expect(record.content).toMatchObject({
      title: "新成果",
      cityCode: "370200",
      completingUnits: ["青岛海岳智能制造有限公司"],
    });
    expect(record.content.contact).toEqual({ name: scene.owner.name, phone: "", email: scene.owner.email });
    expect(record.vocabularyVersion).not.toBe("");
  });

  it("refuses a stranger, a viewer, and a scenario of an organisation that may not open any", async () => {
    const university = await newOrganisation({ kind: "university", name: "山东海岳大学" });
    expect(await startDraft(university.owner, scene.organisationId, "scenario")).toEqual(
      new Refusal("not_found"),
    );
    const viewer = await newMember(scene.organisationId, "viewer");
    expect(await startDraft(viewer, scene.organisationId, "scenario")).toEqual(new Refusal("not_allowed"));
    const refusal = await startDraft(university.owner, university.id, "scenario");
    expect(isRefusal(refusal) && refusal.code).toBe("kind_cannot_publish_scenarios");
    must(await startDraft(university.owner, university.id, "achievement"));
  });
});

describe("saving a draft", () => {
  it("keeps the revision without the contact, and writes nothing when nothing changed", async () => {
    const id = await newDraft(scene);
    const permit = await asOwner(scene.owner, "scenario", id);
    const revisions = await scene.db.selectFrom("revisions").selectAll().orderBy("version").execute();
    expect(revisions.map((r) => r.version)).toEqual([1, 2]);
    expect(revisions[1]?.content).toContain("焊缝在线视觉检测");
    for (const revision of revisions) expect(revision.content).not.toContain("80001234");
    const before = await current("scenario", id);
    expect(await saveDraft("scenario", permit, 2, readyScenario())).toEqual({ version: 2, changed: false });
    expect(await count("revisions")).toBe(2);
    expect(await current("scenario", id)).toEqual(before);
  });

  it("never lets the second of two writers overwrite the first in silence", async () => {
    const id = await newDraft(scene);
    const colleague = await newMember(scene.organisationId, "editor");
    const mine = await asOwner(scene.owner, "scenario", id);
    const theirs = await asOwner(colleague, "scenario", id);
    const results = await Promise.all([
      saveDraft("scenario", mine, 2, readyScenario({ title: "甲的标题" })),
      saveDraft("scenario", theirs, 2, readyScenario({ title: "乙的标题" })),
    ]);
    const refusals = results.filter(isRefusal);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatchObject({ code: "stale_version", params: { version: 3 } });
    expect(["甲的标题", "乙的标题"]).toContain((await current("scenario", id)).content.title);
    expect(await count("revisions")).toBe(3);
  });

  it("names whoever was faster, and accepts the same answers on top of the newer version", async () => {
    const id = await newDraft(scene);
    const colleague = await newMember(scene.organisationId, "editor");
    must(
      await saveDraft(
        "scenario",
        await asOwner(colleague, "scenario", id),
        2,
        readyScenario({ site: "三车间" }),
      ),
    );
    const mine = await asOwner(scene.owner, "scenario", id);
    const refusal = await saveDraft("scenario", mine, 2, readyScenario({ site: "四车间" }));
    expect(isRefusal(refusal) && refusal.params.name).toBe(colleague.name);
    expect((await current("scenario", id)).content).toMatchObject({ site: "三车间" });
    expect(must(await saveDraft("scenario", mine, 3, readyScenario({ site: "四车间" })))).toEqual({
      version: 4,
      changed: true,
    });
  });

  it("keeps a run of automatic saves as one line of the history, until somebody else or the button saves", async () => {
    const id = await newDraft(scene);
    const mine = await asOwner(scene.owner, "scenario", id);
    const write = async (permit: typeof mine, version: number, site: string, automatic: boolean) =>
      must(await saveDraft("scenario", permit, version, readyScenario({ site }), { automatic })).version;
    let version = await write(mine, 2, "一", true);
    version = await write(mine, version, "一车", true);
    version = await write(mine, version, "一车间", true);
    const kept = () =>
      scene.db.selectFrom("revisions").select(["version", "content"]).orderBy("version").execute();
    expect((await kept()).map((row) => row.version)).toEqual([1, 2, 5]);
    expect((await kept()).at(-1)?.content).toContain("一车间");
    const colleague = await asOwner(await newMember(scene.organisationId, "editor"), "scenario", id);
    version = await write(colleague, version, "二车间", true);
    version = await write(mine, version, "三车间", true);
    version = await write(mine, version, "四车间", false);
    version = await write(mine, version, "五车间", true);
    expect((await kept()).map((row) => row.version)).toEqual([1, 2, 5, 6, 7, 8, 9]);
    expect((await current("scenario", id)).version).toBe(version);
    const stale = await saveDraft("scenario", mine, 5, readyScenario({ site: "旧" }), { automatic: true });
    expect(isRefusal(stale) && stale.code).toBe("stale_version");
  });

  it.each(["submitted", "under_review", "approved", "published", "withdrawn"] as const)(
    "is refused when %s",
    async (state) => {
      const id = await listingIn(scene, state);
      const { version } = await current("scenario", id);
      const refusal = await saveDraft(
        "scenario",
        await asOwner(scene.owner, "scenario", id),
        version,
        readyScenario({ title: "改" }),
      );
      expect(isRefusal(refusal) && refusal.code).toBe("wrong_state");
    },
  );

  it("stores a script tag as the text it is", async () => {
    const id = await newDraft(scene);
    const text = '<script>alert("x")</script>';
    must(
      await saveDraft(
        "scenario",
        await asOwner(scene.owner, "scenario", id),
        2,
        readyScenario({ title: text, site: text }),
      ),
    );
    expect((await current("scenario", id)).content).toMatchObject({ title: text, site: text });
  });

  it("counts a proposed domain as confirmed", async () => {
    const id = await newDraft(scene);
    await scene.db
      .updateTable("scenarios")
      .set({ domain_proposed_confidence: "0.7" })
      .where("id", "=", id)
      .execute();
    expect((await current("scenario", id)).domainProposed).toEqual({ confidence: 0.7 });
    must(
      await saveDraft(
        "scenario",
        await asOwner(scene.owner, "scenario", id),
        2,
        readyScenario({ site: "新址" }),
      ),
    );
    expect((await current("scenario", id)).domainProposed).toBeNull();
  });
});

describe("who may touch a draft", () => {
  it("hides it from other organisations and from operators, and shows it to viewers only", async () => {
    const id = await newDraft(scene);
    const record = await current("scenario", id);
    const other = await newOrganisation({ name: "烟台远航重工有限公司" });
    const viewer = await newMember(scene.organisationId, "viewer");
    expect(authorizeOwner(other.owner, record)).toEqual(new Refusal("not_found"));
    expect(authorizeOwner(scene.operator, record)).toEqual(new Refusal("not_found"));
    expect(authorizeOwner(viewer, record)).toEqual(new Refusal("not_allowed"));
  });
});
