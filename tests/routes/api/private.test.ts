import { beforeAll, describe, expect, it } from "vitest";
import type { AttachmentVisibility } from "~/app/domain/attachment";
import type { ListingState } from "~/app/domain/listing-state";
import { searchEngine } from "~/app/services/search/engine";
import { syncParts } from "~/app/services/search/sync";
import { newId } from "~/db/ids";
import { insertAttachment, setAttachmentRemoved } from "~/db/queries/attachments";
import { insertOrganisation } from "~/db/queries/organisations";
import { inTransaction } from "~/db/transaction";
import { drainAll } from "~/search/sync";
import { freshDatabase } from "../../support/database";
import { newOrganisation, organisationFacts } from "../../support/people";
import { addAchievement, addScenario } from "./records";
import { ask } from "./site";

/** What must never be read by a stranger; all of it exists. */
const SECRETS = {
  contactName: "保密联系人甲",
  contactPhone: "13900001234",
  contactEmail: "secret-contact@example.cn",
  decisionRole: "保密决策人乙",
  person: "保密完成人丙",
  anonymousName: "匿名海工集团有限公司",
  anonymousNameEn: "Hidden Offshore Group",
  draft: "尚未公开的草稿标题",
  stateReason: "保密的审核意见",
  suspended: "已停用单位的记录标题",
  suspendedName: "被停用的单位有限公司",
  unverifiedName: "待认证的单位有限公司",
  memberFile: "会员可见的附件.pdf",
  privateFile: "本单位的附件.pdf",
  removedFile: "已删除的附件.pdf",
  draftFile: "草稿的附件.pdf",
};
const PUBLIC_FILE = "公开的附件 1.pdf";
const contact = { name: SECRETS.contactName, phone: SECRETS.contactPhone, email: SECRETS.contactEmail };
const NOT_PUBLIC: ListingState[] = ["draft", "submitted", "under_review", "returned", "approved", "rejected"];

let member: string;
let withFiles: { id: string; no: string };
let publicFile: string;
let anonymous: { id: string; no: string };
let hidden: { id: string; no: string }[];
let anonymousOrganisation: string;
let credit: string[];
let unverified: string;
let suspended: string;

async function addOrganisation(name: string, status: "submitted" | "suspended", creditCode?: string) {
  const facts = organisationFacts({ name, ...(creditCode ? { creditCode } : {}) });
  const id = await inTransaction((trx) => insertOrganisation(trx, facts, { status: "submitted" }));
  if (status === "submitted") return id;
  await inTransaction((trx) =>
    trx.updateTable("organisations").set({ status, status_note: "停用" }).where("id", "=", id).execute(),
  );
  return id;
}

async function addFile(recordId: string, name: string, visibility: AttachmentVisibility) {
  const id = newId();
  await inTransaction((trx) =>
    insertAttachment(trx, {
      ...{ id, noun: "scenario", recordId, name, visibility, mediaType: "application/pdf", bytes: 12345 },
      ...{ sha256: Buffer.from(name).toString("hex").padEnd(64, "0").slice(-64), level: null },
      ...{ uploadedBy: member, uploadedAt: "2026-11-01T02:00:00.000Z", removedAt: null },
    }),
  );
  return id;
}

beforeAll(async () => {
  const db = await freshDatabase("2026-11-24");
  const open = await newOrganisation({ name: "公开的研究院", kind: "chain_leader" });
  anonymousOrganisation = (
    await newOrganisation({
      name: SECRETS.anonymousName,
      nameEn: SECRETS.anonymousNameEn,
      cityCode: "370200",
    })
  ).id;
  suspended = await addOrganisation(SECRETS.suspendedName, "suspended");
  unverified = await addOrganisation(SECRETS.unverifiedName, "submitted");
  const owner = { organisationId: open.id };
  member = open.owner.personId;
  const kept = { decisionRole: SECRETS.decisionRole, contact, problem: "焊缝检测需要人工复核" };
  withFiles = await addScenario(owner, { ...kept, title: "焊缝检测场景" });
  publicFile = await addFile(withFiles.id, PUBLIC_FILE, "public");
  await addFile(withFiles.id, SECRETS.memberFile, "registered");
  await addFile(withFiles.id, SECRETS.privateFile, "private");
  const removed = await addFile(withFiles.id, SECRETS.removedFile, "public");
  await inTransaction((trx) => setAttachmentRemoved(trx, removed, member, "2026-11-02T02:00:00.000Z"));
  anonymous = await addScenario(
    { organisationId: anonymousOrganisation },
    { ...kept, title: "匿名发布的焊缝检测场景", anonymous: true },
  );
  await addAchievement(owner, { title: "焊缝检测成果", people: [SECRETS.person], contact });
  hidden = [await addScenario({ organisationId: suspended }, { title: SECRETS.suspended, contact })];
  for (const state of NOT_PUBLIC) {
    hidden.push(await addScenario({ ...owner, state }, { title: SECRETS.draft, contact }));
    await addFile(hidden.at(-1)?.id ?? "", SECRETS.draftFile, "public");
    hidden.push(await addAchievement({ ...owner, state }, { title: SECRETS.draft, contact }));
  }
  await db.updateTable("scenarios").set({ state_reason: SECRETS.stateReason }).execute();
  credit = (await db.selectFrom("organisations").select("credit_code").execute()).map(
    (row) => row.credit_code,
  );
  await drainAll(await syncParts());
  return () => searchEngine().close();
});

const SURFACES = [
  "/api/v1/scenarios?limit=100",
  "/api/v1/scenarios?state=open&state=on_hold&state=closed&limit=100",
  `/api/v1/scenarios?q=${encodeURIComponent("焊缝检测")}`,
  "/api/v1/achievements?limit=100",
  `/api/v1/achievements?q=${encodeURIComponent("焊缝检测")}`,
  "/feeds/scenarios.atom",
  `/feeds/scenarios.atom?q=${encodeURIComponent("焊缝检测")}`,
  "/feeds/achievements.atom",
  "/sitemap/scenarios-1.xml",
  "/sitemap/achievements-1.xml",
];

describe("what a stranger reads", () => {
  it.each(SURFACES)("%s holds something, and no secret", async (path) => {
    const text = await (await ask(path)).text();
    expect(text).toMatch(/SD-370200-AI|CG-370200-AI/);
    for (const secret of [...Object.values(SECRETS), ...credit]) expect(text).not.toContain(secret);
    for (const { no } of hidden) expect(text).not.toContain(no);
    // The organisation's id would lead to its name.
    expect(text).not.toContain(anonymousOrganisation);
  });

  it("an anonymous scenario shows the kind and the city of its publisher, and nothing else of it", async () => {
    const body = await (await ask(`/api/v1/scenarios/${anonymous.no}`)).json();
    expect(body).toMatchObject({
      anonymous: true,
      organisation: null,
      organisationKind: { code: "chain_leader" },
      city: { code: "370200" },
    });
    const text = JSON.stringify(body);
    for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret);
    const feed = await (await ask("/feeds/scenarios.atom?lang=en")).text();
    expect(feed).toContain("<name>Published anonymously</name>");
  });

  it("files are there for everybody or not at all", async () => {
    const { attachments } = await (await ask(`/api/v1/scenarios/${withFiles.no}`)).json();
    const url = `http://localhost:3000/files/${publicFile}/${encodeURIComponent(PUBLIC_FILE)}`;
    expect(attachments).toEqual([
      {
        name: PUBLIC_FILE,
        mediaType: "application/pdf",
        bytes: 12345,
        sha256: expect.any(String),
        level: null,
        url,
      },
    ]);
    const feed = await (await ask("/feeds/scenarios.atom")).text();
    expect(feed).not.toContain("附件");
  });

  it("what is not public is not there, by number either", async () => {
    for (const { no } of hidden) {
      expect((await ask(`/api/v1/scenarios/${no}`)).status).toBe(404);
      expect((await ask(`/api/v1/achievements/${no}`)).status).toBe(404);
    }
  });

  it("organisations that are not verified are not there, and no credit code is", async () => {
    const text = await (await ask("/api/v1/organisations?limit=100")).text();
    expect(text).toContain("公开的研究院");
    for (const secret of [SECRETS.unverifiedName, SECRETS.suspendedName, ...credit])
      expect(text).not.toContain(secret);
    for (const id of [unverified, suspended])
      expect((await ask(`/api/v1/organisations/${id}`)).status).toBe(404);
    expect(await (await ask("/sitemap/organisations-1.xml")).text()).not.toContain(suspended);
  });
});
