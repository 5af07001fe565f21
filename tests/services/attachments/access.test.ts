import { beforeEach, describe, expect, it } from "vitest";
import { ATTACHMENT_VISIBILITIES, type AttachmentVisibility } from "~/app/domain/attachment";
import { LISTING_STATES, type ListingState } from "~/app/domain/listing-state";
import type { Actor } from "~/app/domain/person";
import type { FileChange } from "~/app/services/attachments/change";
import { listPublicFiles } from "~/app/services/attachments/list-files";
import { openFile } from "~/app/services/attachments/open-file";
import { putFileBack } from "~/app/services/attachments/put-back";
import { removeFile } from "~/app/services/attachments/remove";
import { showFileTo } from "~/app/services/attachments/show-to";
import { viewFiles } from "~/app/services/attachments/view-files";
import { reviseListing } from "~/app/services/listings/revise";
import { submitListing } from "~/app/services/listings/submit";
import { viewDesk } from "~/app/services/listings/view-desk";
import { viewReview } from "~/app/services/listings/view-review";
import { database } from "~/db/connection";
import { newId } from "~/db/ids";
import { insertAttachment } from "~/db/queries/attachments";
import { insertMembership } from "~/db/queries/memberships";
import { insertOrganisation } from "~/db/queries/organisations";
import { inTransaction } from "~/db/transaction";
import { actorAgain, newActor, newMember, newOrganisation, organisationFacts } from "~/tests/support/people";
import { asOwner, current, listingIn, must, newScene, type Scene } from "../listings/scene";
import { attach, codeOf } from "./scene";

let scene: Scene;
let people: Record<string, Actor | null>;
beforeEach(async () => {
  scene = await newScene();
  const unproven = await newOrganisation({ kind: "sme", name: "未验邮箱的单位" });
  people = {
    stranger: null,
    signedIn: await newActor(),
    unverified: await memberOfUnverified(),
    unproven: { ...unproven.owner, emailVerified: false },
    registered: (await newOrganisation({ kind: "sme", name: "另一家单位" })).owner,
    viewer: await newMember(scene.organisationId, "viewer"),
    operator: scene.operator,
  };
});

async function memberOfUnverified(): Promise<Actor> {
  const { personId } = await newActor();
  await inTransaction(async (trx) => {
    const organisationId = await insertOrganisation(trx, organisationFacts({ name: "待认证的单位" }), {
      status: "submitted",
    });
    await insertMembership(trx, { personId, organisationId, role: "owner" });
  });
  return actorAgain(personId);
}

/** A file that is on the record whatever its state, as if it had been attached while that was a draft. */
async function fileIn(id: string, visibility: AttachmentVisibility): Promise<string> {
  const file = {
    ...{ id: newId(), noun: "scenario" as const, recordId: id, name: `${visibility}.pdf`, visibility },
    ...{ mediaType: "application/pdf", bytes: 10, level: null, removedAt: null },
    sha256: visibility.padEnd(64, "0"),
    uploadedBy: scene.owner.personId,
    uploadedAt: "2026-11-01T00:00:00.000Z",
  };
  await inTransaction((trx) => insertAttachment(trx, file));
  return file.id;
}

/** Who gets which of three files: `p` public, `r` registered, `o` own organisation. */
async function table(id: string): Promise<Record<string, string>> {
  const ids = await Promise.all(ATTACHMENT_VISIBILITIES.map((visibility) => fileIn(id, visibility)));
  const got: Record<string, string> = {};
  for (const [who, actor] of Object.entries(people)) {
    const opened = await Promise.all(ids.map((file) => openFile(actor, file)));
    got[who] = opened.map((file, at) => (file ? "pro"[at] : "-")).join("");
  }
  return got;
}

const NOBODY = { stranger: "---", signedIn: "---", unverified: "---", unproven: "---", registered: "---" };
const PUBLIC = { stranger: "p--", signedIn: "p--", unverified: "p--", unproven: "p--", registered: "pr-" };
const EXPECTED: Record<ListingState, Record<string, string>> = {
  draft: { ...NOBODY, viewer: "pro", operator: "---" },
  submitted: { ...NOBODY, viewer: "pro", operator: "pro" },
  under_review: { ...NOBODY, viewer: "pro", operator: "pro" },
  returned: { ...NOBODY, viewer: "pro", operator: "pr-" },
  approved: { ...NOBODY, viewer: "pro", operator: "pro" },
  rejected: { ...NOBODY, viewer: "pro", operator: "pr-" },
  published: { ...PUBLIC, viewer: "pro", operator: "pr-" },
  paused: { ...PUBLIC, viewer: "pro", operator: "pr-" },
  withdrawn: { ...PUBLIC, viewer: "pro", operator: "pr-" },
  expired: { ...PUBLIC, viewer: "pro", operator: "pr-" },
};

describe("who gets a file", () => {
  it.each(LISTING_STATES)("of a record that is %s", async (state) => {
    expect(await table(await listingIn(scene, state))).toEqual(EXPECTED[state]);
  });

  it("of a suspended organisation: its people and the operators", async () => {
    const id = await listingIn(scene, "published");
    await database()
      .updateTable("organisations")
      .set({ status: "suspended", status_note: "停用" })
      .where("id", "=", scene.organisationId)
      .execute();
    expect(await table(id)).toEqual({ ...NOBODY, viewer: "pro", operator: "pr-" });
  });

  it("nobody once it was removed, and nobody one that never was", async () => {
    const id = await listingIn(scene, "published");
    const file = await fileIn(id, "public");
    must(await removeFile(await change(id, file)));
    for (const actor of [...Object.values(people), scene.owner])
      expect(await openFile(actor, file)).toBeNull();
    expect(await openFile(scene.owner, newId())).toBeNull();
  });
});

async function change(id: string, attachmentId: string): Promise<FileChange> {
  return { noun: "scenario", permit: await asOwner(scene.owner, "scenario", id), attachmentId };
}

describe("the lists", () => {
  it("tell a stranger the number of the files for members, and nothing of the organisation's own", async () => {
    const id = await listingIn(scene, "published");
    for (const visibility of ATTACHMENT_VISIBILITIES) await fileIn(id, visibility);
    const names = async (actor: Actor | null) => {
      const { files, ...rest } = await listPublicFiles(actor, "scenario", id);
      return { ...rest, files: files.map(({ name }) => name) };
    };
    const stranger = { files: ["public.pdf"], forMembers: 1 };
    expect(await names(null)).toEqual(stranger);
    expect(await names(people.unverified ?? null)).toEqual(stranger);
    for (const actor of [people.registered, scene.owner, scene.operator])
      expect(await names(actor ?? null)).toMatchObject({
        files: ["public.pdf", "registered.pdf"],
        forMembers: 0,
      });
  });

  it("are empty where there is no public page", async () => {
    const id = await listingIn(scene, "draft");
    await fileIn(id, "registered");
    expect(await listPublicFiles(null, "scenario", id)).toMatchObject({ files: [], forMembers: 0 });
  });

  it("show an operator in review everything but names in the history", async () => {
    const id = await listingIn(scene, "draft");
    must(await attach(scene.owner, id, { name: "内部名称.pdf", visibility: "private" }));
    must(
      await submitListing(
        "scenario",
        await asOwner(scene.owner, "scenario", id),
        (await current("scenario", id)).version,
      ),
    );
    const review = await viewReview(scene.operator, "scenario", id, "zh-CN");
    expect(review?.files.map(({ name }) => name)).toEqual(["内部名称.pdf"]);
    expect(review?.history.find(({ action }) => action === "attach")).toBeDefined();
    expect(JSON.stringify(review?.history)).not.toContain("内部名称");
    const desk = await viewDesk(scene.owner, "scenario", id, "zh-CN");
    expect(JSON.stringify(desk?.history)).toContain("内部名称");
  });

  it("of the owner's page are not there for strangers, and change nothing for viewers", async () => {
    const id = await listingIn(scene, "draft");
    await fileIn(id, "public");
    expect(await viewFiles(people.registered as Actor, "scenario", id)).toBeNull();
    expect(await viewFiles(scene.operator, "scenario", id)).toBeNull();
    expect(await viewFiles(people.viewer as Actor, "scenario", id)).toMatchObject({
      mayEdit: false,
      mayAdd: false,
      mayRemove: false,
      files: [{ name: "public.pdf", choices: [] }],
    });
  });
});

describe("changing a file", () => {
  it.each([
    ["draft", "taken", "taken"],
    ["returned", "taken", "taken"],
    ["submitted", "wrong_state", "wrong_state"],
    ["under_review", "wrong_state", "wrong_state"],
    ["approved", "wrong_state", "wrong_state"],
    ["rejected", "wrong_state", "taken"],
    ["published", "wrong_state", "taken"],
    ["paused", "wrong_state", "taken"],
    ["withdrawn", "wrong_state", "taken"],
    ["expired", "wrong_state", "taken"],
  ] as const)("of a %s record: to more people %s, to fewer or away %s", async (state, wider, narrower) => {
    const id = await listingIn(scene, state);
    const file = await change(id, await fileIn(id, "registered"));
    expect(codeOf(await showFileTo(file, "public"))).toBe(wider);
    expect(codeOf(await showFileTo(file, "private"))).toBe(narrower);
    expect(codeOf(await removeFile(file))).toBe(narrower);
  });

  it("is written with what the record was to the public", async () => {
    const id = await listingIn(scene, "published");
    const file = await fileIn(id, "public");
    must(await removeFile(await change(id, file)));
    const [line] = await database()
      .selectFrom("audit_log")
      .selectAll()
      .where("subject_id", "=", file)
      .execute();
    expect(line).toMatchObject({
      subject_kind: "attachment",
      action: "detach",
      actor_id: scene.owner.personId,
    });
    expect(JSON.parse(line?.details ?? "")).toMatchObject({
      state: "published",
      visibility: "public",
      record: id,
    });
  });

  it("of another record is not possible", async () => {
    const [mine, other] = [await listingIn(scene, "draft"), await listingIn(scene, "draft")];
    const file = await fileIn(other, "public");
    expect(codeOf(await removeFile(await change(mine, file)))).toBe("not_found");
    expect(codeOf(await showFileTo(await change(mine, file), "private"))).toBe("not_found");
    expect(codeOf(await putFileBack(await change(mine, file)))).toBe("not_found");
  });
});

describe("putting a file back", () => {
  it("is open for a week, with the visibility it had", async () => {
    const id = await listingIn(scene, "draft");
    const file = await change(id, must(await attach(scene.owner, id)).id);
    must(await removeFile(file));
    const inAWeek = new Date(Date.now() + 7 * 86_400_000 + 1000);
    expect(codeOf(await putFileBack(file, inAWeek))).toBe("wrong_state");
    must(await putFileBack(file));
    expect(await openFile(scene.owner, file.attachmentId)).toMatchObject({ visibility: "public" });
  });

  it("is refused when the same bytes were attached again", async () => {
    const id = await listingIn(scene, "draft");
    const file = await change(id, must(await attach(scene.owner, id)).id);
    must(await removeFile(file));
    must(await attach(scene.owner, id));
    expect(codeOf(await putFileBack(file))).toBe("file_same");
  });

  it("of a published record is open for what was reviewed, not for what was taken off before", async () => {
    const id = await listingIn(scene, "published");
    const [reviewed, before] = [await fileIn(id, "public"), await fileIn(id, "registered")];
    await database()
      .updateTable("attachments")
      .set({ removed_at: new Date(Date.now() - 3_600_000).toISOString(), removed_by: scene.owner.personId })
      .where("id", "=", before)
      .execute();
    must(await removeFile(await change(id, reviewed)));
    expect((await viewFiles(scene.owner, "scenario", id))?.removed.map((file) => file.id)).toEqual([
      reviewed,
    ]);
    must(await putFileBack(await change(id, reviewed)));
    expect(codeOf(await putFileBack(await change(id, before)))).toBe("wrong_state");
  });

  it("a revised record takes files again", async () => {
    const id = await listingIn(scene, "withdrawn");
    must(await reviseListing("scenario", await asOwner(scene.owner, "scenario", id)));
    must(await attach(scene.owner, id));
  });
});
