import { beforeEach, describe, expect, it } from "vitest";
import { isRefusal } from "~/app/domain/refusal";
import { recallListing } from "~/app/services/listings/recall";
import { saveDraft } from "~/app/services/listings/save-draft";
import { startDraft } from "~/app/services/listings/start-draft";
import { submitListing } from "~/app/services/listings/submit";
import { newActor } from "~/tests/support/people";
import { asOwner, current, listingIn, must, newDraft, newScene, readyScenario, type Scene } from "./scene";

let scene: Scene;
beforeEach(async () => {
  scene = await newScene();
});

const submit = async (id: string, noun: "scenario" | "achievement" = "scenario") =>
  submitListing(noun, await asOwner(scene.owner, noun, id), (await current(noun, id)).version);

describe("submitting", () => {
  it("names every field that still stands in the way", async () => {
    const { id } = must(await startDraft(scene.owner, scene.organisationId, "scenario", "只有标题"));
    const refusal = await submit(id);
    expect(isRefusal(refusal) && refusal.code).toBe("not_ready");
    const fields = isRefusal(refusal) ? refusal.problems.map((problem) => problem.field) : [];
    expect(fields).toEqual(["domainCode", "opportunityKind", "problem", "requirements", "notClassified"]);
    const last = isRefusal(refusal) ? refusal.problems.at(-1) : null;
    expect(last).toEqual({ field: "notClassified", code: "declaration_missing" });
    expect((await current("scenario", id)).state).toBe("draft");
  });

  it("asks for what publication needs only later", async () => {
    const id = await newDraft(scene);
    const permit = await asOwner(scene.owner, "scenario", id);
    must(
      await saveDraft(
        "scenario",
        permit,
        2,
        readyScenario({ indicators: [], oneLine: "", responsesClose: null }),
      ),
    );
    expect(must(await submit(id)).state).toBe("submitted");
  });

  it("gives a number with city, domain, year and serial, once and for good", async () => {
    const id = await newDraft(scene);
    const first = must(await submit(id));
    expect(first.no).toMatch(/^SD-370200-AI-20\d\d-0001$/);
    must(await recallListing("scenario", await asOwner(scene.owner, "scenario", id)));
    const { version } = await current("scenario", id);
    must(
      await saveDraft(
        "scenario",
        await asOwner(scene.owner, "scenario", id),
        version,
        readyScenario({ cityCode: "370100" }),
      ),
    );
    expect(must(await submit(id)).no).toBe(first.no);
  });

  it("numbers an achievement that names no city under its organisation's", async () => {
    const id = await newDraft(scene, "achievement");
    expect(must(await submit(id, "achievement")).no).toMatch(/^CG-370200-AI-20\d\d-0001$/);
  });

  it("never gives one number twice, however many submit at once", async () => {
    const ids = [];
    for (let n = 0; n < 12; n++) ids.push(await newDraft(scene));
    const results = await Promise.all(ids.map((id) => submit(id)));
    const numbers = results.map((result) => must(result).no);
    expect(new Set(numbers).size).toBe(12);
    expect(numbers.map((no) => no?.slice(-4)).sort()).toEqual(
      Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(4, "0")),
    );
  });

  it("wastes no number on a refusal", async () => {
    const id = await listingIn(scene, "submitted");
    const again = await submit(id);
    expect(isRefusal(again) && again.code).toBe("wrong_state");
    const next = await newDraft(scene);
    expect(must(await submit(next)).no?.slice(-4)).toBe("0002");
  });

  it("lets one of two submissions of the same version through", async () => {
    const id = await newDraft(scene);
    const permit = await asOwner(scene.owner, "scenario", id);
    const results = await Promise.all([
      submitListing("scenario", permit, 2),
      submitListing("scenario", permit, 2),
    ]);
    expect(results.filter(isRefusal).map((refusal) => refusal.code)).toEqual(["stale_version"]);
  });

  it("waits for the organisation to be verified, and refuses kinds that open no scenarios", async () => {
    const id = await newDraft(scene);
    await scene.db.updateTable("organisations").set({ status: "suspended", status_note: "核查" }).execute();
    const suspended = await submit(id);
    expect(isRefusal(suspended) && suspended.code).toBe("organisation_not_verified");
    await scene.db.updateTable("organisations").set({ status: "verified", kind: "sme" }).execute();
    const kind = await submit(id);
    expect(isRefusal(kind) && kind.code).toBe("kind_cannot_publish_scenarios");
  });

  it("waits for the person's address to be proven", async () => {
    const id = await newDraft(scene);
    const permit = await asOwner(scene.owner, "scenario", id);
    const unproven = { ...permit, by: { ...permit.by, emailVerified: false } };
    const refusal = await submitListing("scenario", unproven, 2);
    expect(isRefusal(refusal) && refusal.code).toBe("email_not_verified");
    expect((await newActor({ verified: false })).emailVerified).toBe(false);
  });
});
