import { beforeEach, describe, expect, it } from "vitest";
import { daysAfter } from "~/app/domain/calendar";
import type { Actor } from "~/app/domain/person";
import { listToDos } from "~/app/services/accounts/to-do";
import { viewRecordHistory } from "~/app/services/history/view-record-history";
import { inviteColleague } from "~/app/services/organisations/invite-colleague";
import { actorAgain, newActor, newMember, newOrganisation } from "~/tests/support/people";
import { listingIn, must, newScene, type Scene } from "../listings/scene";

let scene: Scene;
beforeEach(async () => {
  scene = await newScene();
});

const toDos = async (person: Actor, now?: string) =>
  listToDos(scene.db, await actorAgain(person.personId), now);
const kinds = async (person: Actor) => (await toDos(person)).map(({ kind }) => kind);

describe("to do first", () => {
  it("names what is returned, what ends soon, what is ready, in this order, and nothing of others", async () => {
    const ready = await listingIn(scene, "draft");
    const ending = await listingIn(scene, "published");
    const returned = await listingIn(scene, "returned");
    const now = new Date().toISOString();
    await scene.db
      .updateTable("scenarios")
      .set({ valid_until: daysAfter(now, 5) })
      .where("id", "=", ending)
      .execute();
    expect(await toDos(scene.owner, now)).toEqual([
      { kind: "returned", noun: "scenario", id: returned, title: "车身焊缝在线视觉检测" },
      expect.objectContaining({ kind: "expiring", id: ending, days: 5 }),
      { kind: "ready", noun: "scenario", id: ready, title: "车身焊缝在线视觉检测" },
      expect.objectContaining({ kind: "first_listing", noun: "achievement" }),
      { kind: "unread_alerts", count: 2 },
    ]);
    const viewer = await newMember(scene.organisationId, "viewer");
    expect(await kinds(viewer)).toEqual([]);
    const stranger = (await newOrganisation({ kind: "sme", name: "别家公司" })).owner;
    expect(await kinds(stranger)).toEqual(["first_listing"]);
  });

  it("offers no draft that lacks something", async () => {
    const id = await listingIn(scene, "draft");
    await scene.db.updateTable("scenarios").set({ problem: "" }).where("id", "=", id).execute();
    expect(await kinds(scene.owner)).toEqual(["first_listing"]);
  });

  it("tells an operator how long the queues have waited", async () => {
    await listingIn(scene, "submitted");
    await listingIn(scene, "under_review");
    const in3Days = daysAfter(new Date().toISOString(), 3);
    expect(await toDos(scene.operator, in3Days)).toEqual([
      { kind: "my_reviews", count: 1, days: 3 },
      { kind: "review_listings", count: 1, days: 3 },
      { kind: "unread_alerts", count: 1 },
    ]);
  });

  it("shows an invitation to the address it was sent to, once that is proven", async () => {
    const invited = await newActor();
    const unproven = await newActor({ verified: false });
    for (const { email } of [invited, unproven])
      must(
        await inviteColleague(scene.owner, { organisationId: scene.organisationId, email, role: "editor" }),
      );
    expect((await toDos(invited))[0]).toMatchObject({ kind: "invitation", role: "editor" });
    expect(await kinds(unproven)).toEqual(["verify_email", "register_organisation"]);
  });
});

describe("the history of a record", () => {
  it("says who did what, with remarks and what a save changed, to members and operators alone", async () => {
    const id = await listingIn(scene, "returned");
    const history = await viewRecordHistory(scene.owner, "scenario", id);
    const lines = history?.noun === "scenario" ? history.entries : [];
    expect(lines.map(({ action }) => action)).toEqual(["return", "take", "submit", "save", "create"]);
    expect(lines[0]).toMatchObject({ actorName: "周敏", actedAs: "operator", remarks: 1 });
    expect(lines[3]?.changed).toContain("problem");
    expect(JSON.stringify(history)).not.toContain("0532-80001234");
    expect(await viewRecordHistory(scene.operator, "scenario", id)).toMatchObject({ as: "operator" });
    const stranger = (await newOrganisation({ kind: "sme", name: "别家公司" })).owner;
    expect(await viewRecordHistory(stranger, "scenario", id)).toBeNull();
    const draft = await listingIn(scene, "draft");
    expect(await viewRecordHistory(scene.operator, "scenario", draft)).toBeNull();
  });

  it("of an organisation names whom it was about", async () => {
    const { owner, organisationId } = scene;
    must(await inviteColleague(owner, { organisationId, email: "zhao@example.cn", role: "editor" }));
    const history = await viewRecordHistory(owner, "organisation", organisationId);
    expect(history?.entries[0]).toMatchObject({ action: "invite", actorName: owner.name, role: "editor" });
    expect(JSON.stringify(history)).not.toContain("zhao@example.cn");
    expect(await viewRecordHistory(await newActor(), "organisation", organisationId)).toBeNull();
  });
});
