import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/app/domain/person";
import { isRefusal } from "~/app/domain/refusal";
import { acceptInvitation } from "~/app/services/organisations/accept-invitation";
import { changeMemberRole } from "~/app/services/organisations/change-member-role";
import { inviteColleague } from "~/app/services/organisations/invite-colleague";
import { joinWithNewAccount } from "~/app/services/organisations/join-with-new-account";
import { removeMember } from "~/app/services/organisations/remove-member";
import { revokeInvitation } from "~/app/services/organisations/revoke-invitation";
import type { Db } from "~/db/connection";
import { listOpenInvitations } from "~/db/queries/invitations";
import { listMembers } from "~/db/queries/memberships";
import { findPerson } from "~/db/queries/people";
import { freshDatabase } from "../../support/database";
import { emptyMailbox, lastMailTo, mailsTo } from "../../support/mailbox";
import {
  actorAgain,
  insertCity,
  newActor,
  newAddress,
  newMember,
  newOrganisation,
} from "../../support/people";

let db: Db;
let organisationId: string;
let owner: Actor;
beforeEach(async () => {
  db = await freshDatabase();
  await insertCity(db);
  emptyMailbox();
  ({ id: organisationId, owner } = await newOrganisation());
});

const codeOf = (answer: unknown) => (isRefusal(answer) ? answer.code : answer);
const rolesNow = async () =>
  Object.fromEntries((await listMembers(db, organisationId)).map((member) => [member.personId, member.role]));

async function invited(email: string): Promise<string> {
  expect(await inviteColleague(owner, { organisationId, email, role: "editor" })).toBe(true);
  return (await lastMailTo(email)).token;
}

describe("an invitation", () => {
  it("lets the holder of the address join, once", async () => {
    const colleague = await newActor({ verified: false });
    const token = await invited(colleague.email);
    expect(await acceptInvitation(colleague, token)).toMatchObject({ organisationId, role: "editor" });
    expect(await rolesNow()).toEqual({ [owner.personId]: "owner", [colleague.personId]: "editor" });
    expect((await actorAgain(colleague.personId)).emailVerified).toBe(true);
    expect(codeOf(await acceptInvitation(colleague, token))).toBe("token_invalid");
  });

  it("is for one address: somebody else who has the link does not get in", async () => {
    const token = await invited(newAddress("colleague"));
    expect(codeOf(await acceptInvitation(await newActor(), token))).toBe("not_allowed");
    expect(await listOpenInvitations(db, organisationId)).toHaveLength(1);
  });

  it("opens an account for somebody new, with the address proved by the link", async () => {
    const email = newAddress("newcomer");
    const form = {
      token: await invited(email),
      name: "赵敏",
      passwordHash: "hash",
      language: "zh-CN" as const,
    };
    const joined = await joinWithNewAccount(form);
    if (isRefusal(joined)) throw new Error(joined.code);
    expect(await findPerson(db, joined.personId)).toMatchObject({ email, name: "赵敏" });
    expect((await actorAgain(joined.personId)).memberships).toHaveLength(1);
    expect(codeOf(await joinWithNewAccount(form))).toBe("token_invalid");
  });

  it("does not let the link set a new password on an account that exists", async () => {
    const colleague = await newActor();
    const form = {
      token: await invited(colleague.email),
      name: "x",
      passwordHash: "x",
      language: "zh-CN" as const,
    };
    expect(codeOf(await joinWithNewAccount(form))).toBe("email_taken");
    expect((await findPerson(db, colleague.personId))?.passwordHash).toBe("!");
  });

  it("ends after 14 days, or when it is taken back", async () => {
    const [late, unwanted] = [await newActor(), await newActor()];
    const [lateToken, unwantedToken] = [await invited(late.email), await invited(unwanted.email)];
    const open = await listOpenInvitations(db, organisationId);
    const ofUnwanted = open.find((invitation) => invitation.email === unwanted.email)?.id ?? "";
    expect(await revokeInvitation(owner, { organisationId, invitationId: ofUnwanted })).toBe(true);
    expect(codeOf(await revokeInvitation(owner, { organisationId, invitationId: ofUnwanted }))).toBe(
      "not_found",
    );
    expect(codeOf(await acceptInvitation(unwanted, unwantedToken))).toBe("token_invalid");
    const days = Math.round((Date.parse(open[0]?.expiresAt ?? "") - Date.now()) / 86_400_000);
    expect(days).toBe(14);
    await db.updateTable("invitations").set({ expires_at: "2026-01-01T00:00:00.000Z" }).execute();
    expect(codeOf(await acceptInvitation(late, lateToken))).toBe("token_invalid");
  });

  it("sent again replaces the earlier link, even an expired one", async () => {
    const colleague = await newActor();
    const first = await invited(colleague.email);
    await db.updateTable("invitations").set({ expires_at: "2026-01-01T00:00:00.000Z" }).execute();
    const second = await invited(colleague.email);
    expect(codeOf(await acceptInvitation(colleague, first))).toBe("token_invalid");
    expect(await acceptInvitation(colleague, second)).toMatchObject({ organisationId });
  });

  it("is an owner's to send, and not to a member", async () => {
    const editor = await newMember(organisationId, "editor");
    const email = newAddress();
    expect(codeOf(await inviteColleague(editor, { organisationId, email, role: "owner" }))).toBe(
      "not_allowed",
    );
    expect(codeOf(await inviteColleague(await newActor(), { organisationId, email, role: "viewer" }))).toBe(
      "not_found",
    );
    expect(codeOf(await inviteColleague(owner, { organisationId, email: editor.email, role: "owner" }))).toBe(
      "already_member",
    );
    expect(await mailsTo(email)).toHaveLength(0);
  });

  it("cannot be taken back by another organisation's owner", async () => {
    await invited(newAddress());
    const [invitation] = await listOpenInvitations(db, organisationId);
    const other = await newOrganisation();
    const which = { organisationId: other.id, invitationId: invitation?.id ?? "" };
    expect(codeOf(await revokeInvitation(other.owner, which))).toBe("not_found");
    expect(await listOpenInvitations(db, organisationId)).toHaveLength(1);
  });
});

describe("the last owner", () => {
  it("can neither leave nor step down", async () => {
    await newMember(organisationId, "editor");
    const self = { organisationId, personId: owner.personId };
    expect(codeOf(await removeMember(owner, self))).toBe("last_owner");
    expect(codeOf(await changeMemberRole(owner, { ...self, role: "viewer" }))).toBe("last_owner");
    expect((await rolesNow())[owner.personId]).toBe("owner");
  });

  it("may go once there is another", async () => {
    const colleague = await newMember(organisationId, "editor");
    await changeMemberRole(owner, { organisationId, personId: colleague.personId, role: "owner" });
    expect(await removeMember(owner, { organisationId, personId: owner.personId })).toBe(true);
    expect(await rolesNow()).toEqual({ [colleague.personId]: "owner" });
    expect((await actorAgain(owner.personId)).memberships).toEqual([]);
  });

  it("remains when two owners leave at the same moment", async () => {
    const second = await newMember(organisationId, "owner");
    const answers = await Promise.all(
      [owner, second].map((actor) => removeMember(actor, { organisationId, personId: actor.personId })),
    );
    expect(answers.map(codeOf)).toEqual([true, "last_owner"]);
    expect(Object.values(await rolesNow())).toEqual(["owner"]);
  });
});

describe("a member who is no owner", () => {
  it("changes no roles and removes nobody, but may leave", async () => {
    const editor = await newMember(organisationId, "editor");
    const viewer = await newMember(organisationId, "viewer");
    const ofViewer = { organisationId, personId: viewer.personId };
    expect(codeOf(await changeMemberRole(editor, { ...ofViewer, role: "owner" }))).toBe("not_allowed");
    expect(codeOf(await removeMember(editor, ofViewer))).toBe("not_allowed");
    expect(await removeMember(viewer, ofViewer)).toBe(true);
    expect(codeOf(await removeMember(viewer, ofViewer))).toBe("not_found");
  });

  it("loses the rights of an owner the moment the role is taken, whatever the page still shows", async () => {
    const second = await newMember(organisationId, "owner");
    await changeMemberRole(owner, { organisationId, personId: second.personId, role: "viewer" });
    const wanted = { organisationId, personId: owner.personId, role: "viewer" as const };
    expect(codeOf(await changeMemberRole(second, wanted))).toBe("not_allowed");
  });
});
