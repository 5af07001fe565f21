import { beforeEach, describe, expect, it } from "vitest";
import { daysAfter } from "~/app/domain/calendar";
import type { NoticeAction } from "~/app/domain/notice";
import type { Actor } from "~/app/domain/person";
import { listAlerts } from "~/app/services/alerts/list-alerts";
import { expireDueListings } from "~/app/services/listings/expire-due";
import { pauseListing } from "~/app/services/listings/pause";
import { recallListing } from "~/app/services/listings/recall";
import { renewListing } from "~/app/services/listings/renew";
import { withdrawListing } from "~/app/services/listings/withdraw";
import { announceExpiring } from "~/app/services/notices/announce-expiring";
import { acceptInvitationById } from "~/app/services/organisations/accept-invitation";
import { changeMemberRole } from "~/app/services/organisations/change-member-role";
import { inviteColleague } from "~/app/services/organisations/invite-colleague";
import { registerOrganisation } from "~/app/services/organisations/register-organisation";
import { removeMember } from "~/app/services/organisations/remove-member";
import { suspendOrganisation } from "~/app/services/organisations/suspend-organisation";
import { listInvitationsTo } from "~/db/queries/invitations";
import { countUnreadNews } from "~/db/queries/news";
import { findOrganisation } from "~/db/queries/organisations";
import { actorAgain, newActor, newMember, newOrganisation, organisationFacts } from "~/tests/support/people";
import { asOwner, asReviewer, listingIn, must, newScene, type Scene } from "../listings/scene";

let scene: Scene;
let editor: Actor;
let viewer: Actor;
let stranger: Actor;

beforeEach(async () => {
  scene = await newScene();
  editor = await newMember(scene.organisationId, "editor");
  viewer = await newMember(scene.organisationId, "viewer");
  stranger = (await newOrganisation({ kind: "sme", name: "别家公司" })).owner;
});

/** What a person is told, the newest first. */
async function told(person: Actor): Promise<NoticeAction[]> {
  const { days } = await listAlerts(await actorAgain(person.personId), 1, "zh-CN");
  return days.flatMap(({ items }) => items.flatMap(({ notice }) => notice?.action ?? []));
}
async function newest(person: Actor) {
  const { days } = await listAlerts(await actorAgain(person.personId), 1, "zh-CN");
  return days[0]?.items[0]?.notice ?? null;
}
const lastDay = (id: string, at: string) =>
  scene.db.updateTable("scenarios").set({ valid_until: at }).where("id", "=", id).execute();
const byOperator = async (id: string) =>
  ({ party: "operator", permit: await asReviewer(scene.operator, "scenario", id) }) as const;

describe("a record's review", () => {
  it.each([
    ["returned", "returned"],
    ["rejected", "rejected"],
    ["published", "published"],
  ] as const)("%s is told to the owner and the editor, to nobody else", async (state, action) => {
    await listingIn(scene, state);
    expect(await told(scene.owner)).toEqual([action]);
    expect(await told(editor)).toEqual([action]);
    for (const person of [viewer, stranger, scene.operator]) expect(await told(person)).toEqual([]);
  });

  it("says what is asked, and why", async () => {
    await listingIn(scene, "returned");
    expect(await newest(scene.owner)).toMatchObject({
      kind: "listing_returned",
      title: "车身焊缝在线视觉检测",
      line: "审核留下 1 条意见。按意见修改后，重新提交审核。",
      unread: true,
    });
    await listingIn(scene, "rejected");
    expect(await newest(scene.owner)).toMatchObject({ reason: "与已发布场景重复" });
    expect(JSON.stringify(await newest(scene.owner))).not.toMatch(/0532-80001234|li\.na@/);
  });

  it("is told to operators while it waits, and never once it is a draft again", async () => {
    const second = await newActor({ roles: ["operator"] });
    const id = await listingIn(scene, "submitted");
    expect(await told(scene.operator)).toEqual(["submitted"]);
    expect(await newest(second)).toMatchObject({ kind: "queue_listing", title: "车身焊缝在线视觉检测" });
    expect(await told(scene.owner)).toEqual([]);
    must(await recallListing("scenario", await asOwner(scene.owner, "scenario", id)));
    expect(await told(second)).toEqual([]);
    expect(await countUnreadNews(scene.db, second.personId)).toBe(0);
  });
});

describe("what an operator does to a public record", () => {
  it("is told; what a colleague does is not", async () => {
    const id = await listingIn(scene, "published");
    must(await pauseListing("scenario", await byOperator(id), "信息待核实"));
    expect(await newest(editor)).toMatchObject({ action: "paused", reason: "信息待核实" });
    must(await withdrawListing("scenario", await byOperator(id), "信息不实"));
    expect(await told(scene.owner)).toEqual(["withdrawn", "paused", "published"]);
    const other = await listingIn(scene, "published");
    const mover = { party: "owner", permit: await asOwner(scene.owner, "scenario", other) } as const;
    must(await pauseListing("scenario", mover, "产线检修"));
    expect((await told(editor))[0]).toBe("published");
  });
});

describe("the clock", () => {
  it("tells once for each last day, fourteen days before, and again when it has come", async () => {
    const now = new Date().toISOString();
    const id = await listingIn(scene, "published");
    const far = await listingIn(scene, "published");
    await lastDay(id, daysAfter(now, 13));
    await lastDay(far, daysAfter(now, 15));
    expect(await announceExpiring(scene.db, now)).toBe(2);
    expect(await announceExpiring(scene.db, now)).toBe(0);
    expect(await newest(scene.owner)).toMatchObject({ action: "expiring", subject: { id } });
    expect(await told(viewer)).toEqual([]);
    const renewed = must(
      await renewListing("scenario", { party: "owner", permit: await asOwner(scene.owner, "scenario", id) }),
    );
    expect(await announceExpiring(scene.db, daysAfter(renewed.validUntil ?? "", -10))).toBeGreaterThan(0);
    await lastDay(id, daysAfter(now, -1));
    expect(await expireDueListings(now)).toBe(1);
    expect((await told(editor)).slice(0, 1)).toEqual(["expired"]);
  });
});

describe("an organisation", () => {
  it("that waits is told to operators, one that is decided to its owner and editor", async () => {
    const founder = await newActor();
    must(await registerOrganisation(founder, organisationFacts({ name: "新来的公司" })));
    expect(await newest(scene.operator)).toMatchObject({
      action: "organisation_registered",
      title: "新来的公司",
    });
    const { version = 0 } = (await findOrganisation(scene.db, scene.organisationId)) ?? {};
    const decision = { id: scene.organisationId, fromVersion: version, reason: "资料过期" };
    must(await suspendOrganisation(scene.operator, decision));
    for (const person of [scene.owner, editor])
      expect(await newest(person)).toMatchObject({ action: "organisation_suspended", reason: "资料过期" });
    for (const person of [viewer, stranger]) expect(await told(person)).toEqual([]);
  });

  it("tells of who comes, whose role changes and who goes", async () => {
    const { owner, organisationId } = scene;
    const invited = await newActor({ name: "赵倩" });
    must(await inviteColleague(owner, { organisationId, email: invited.email, role: "viewer" }));
    const [invitation] = await listInvitationsTo(scene.db, invited.email);
    must(await acceptInvitationById(invited, invitation?.id ?? ""));
    expect(await newest(owner)).toMatchObject({
      action: "member_joined",
      line: expect.stringContaining("赵倩"),
    });
    expect(await told(invited)).toEqual([]);
    must(await changeMemberRole(owner, { organisationId, personId: editor.personId, role: "viewer" }));
    expect(await newest(editor)).toMatchObject({ action: "role_changed" });
    expect(await told(owner)).toEqual(["member_joined"]);
    must(await removeMember(owner, { organisationId, personId: editor.personId }));
    expect(await told(editor)).toEqual(["member_removed"]);
  });

  it("tells nothing more to whoever left, not even of what they were told before", async () => {
    const { organisationId } = scene;
    await listingIn(scene, "returned");
    expect(await told(editor)).toEqual(["returned"]);
    must(await removeMember(editor, { organisationId, personId: editor.personId }));
    await listingIn(scene, "rejected");
    expect(await told(editor)).toEqual([]);
    expect(await countUnreadNews(scene.db, editor.personId)).toBe(0);
    expect(await told(scene.owner)).toEqual(["rejected", "member_left", "returned"]);
  });
});
