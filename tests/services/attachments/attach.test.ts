import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { MAX_ATTACHMENT, MAX_ATTACHMENTS } from "~/app/domain/attachment";
import { environment } from "~/app/environment";
import { blobPath } from "~/app/services/attachments/blobs";
import { cleanAttachments } from "~/app/services/attachments/house-keeping";
import { removeFile } from "~/app/services/attachments/remove";
import { type FileScanner, fileScanner } from "~/app/services/attachments/scan";
import { database } from "~/db/connection";
import { forgetSingleton, singleton } from "~/db/singleton";
import { asOwner, listingIn, must, newDraft, newScene, type Scene } from "../listings/scene";
import * as files from "./sample-files";
import { attach, codeOf, onDisk } from "./scene";

let scene: Scene;
let id: string;
beforeEach(async () => {
  rmSync(join(environment().DATA_DIR, "uploads"), { recursive: true, force: true });
  forgetSingleton("file-scanner");
  scene = await newScene();
  id = await newDraft(scene);
});

const audits = () =>
  database().selectFrom("audit_log").selectAll().where("subject_kind", "=", "attachment").execute();
const rows = () => database().selectFrom("attachments").selectAll().execute();
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

describe("attaching a file", () => {
  it("keeps its bytes under their sha256 and writes who did it", async () => {
    const bytes = files.pdf();
    const added = must(await attach(scene.owner, id, { name: "C:\\资料\\焊缝\u202e检测.PDF", bytes }));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(added).toMatchObject({
      name: "焊缝检测.PDF",
      mediaType: "application/pdf",
      sha256,
      bytes: bytes.length,
    });
    expect(onDisk()).toEqual([`${sha256.slice(0, 2)}/${sha256.slice(2)}`]);
    expect(readFileSync(blobPath(sha256)).equals(bytes)).toBe(true);
    expect(await audits()).toMatchObject([
      { subject_id: added.id, actor_id: scene.owner.personId, action: "attach" },
    ]);
    expect((await audits())[0]?.details).not.toContain("检测");
  });

  it("keeps the same bytes once, until the last file that needs them is gone for a week", async () => {
    const other = await newDraft(scene);
    const first = must(await attach(scene.owner, id));
    const second = must(await attach(scene.owner, other, { name: "另一个名字.pdf" }));
    expect(onDisk()).toHaveLength(1);
    const remove = async (record: string, attachmentId: string) =>
      must(
        await removeFile({
          noun: "scenario",
          permit: await asOwner(scene.owner, "scenario", record),
          attachmentId,
        }),
      );
    await remove(id, first.id);
    expect(await cleanAttachments(inDays(6))).toBe(0);
    expect(await cleanAttachments(inDays(8))).toBe(0);
    expect(onDisk()).toHaveLength(1);
    await remove(other, second.id);
    expect(await cleanAttachments(inDays(6))).toBe(0);
    expect(await cleanAttachments(inDays(8))).toBe(1);
    expect(onDisk()).toEqual([]);
    // Who did what stays.
    expect((await rows()).map((row) => row.purged_at !== null)).toEqual([true, true]);
  });

  it("takes the same bytes once on a record, also from two who send them at once", async () => {
    const outcomes = await Promise.all([
      attach(scene.owner, id),
      attach(scene.owner, id, { name: "又.pdf" }),
    ]);
    expect(outcomes.map(codeOf).sort()).toEqual(["file_same", "taken"]);
    expect([(await rows()).length, onDisk().length]).toEqual([1, 1]);
  });

  it("refuses one more than there may be", async () => {
    for (let n = 0; n < MAX_ATTACHMENTS; n++)
      must(await attach(scene.owner, id, { bytes: files.pdf(`第 ${n} 份`) }));
    expect(codeOf(await attach(scene.owner, id, { bytes: files.pdf("多出的一份") }))).toBe("file_too_many");
    expect(onDisk()).toHaveLength(MAX_ATTACHMENTS);
  });

  it.each(["submitted", "under_review", "approved", "rejected", "published", "withdrawn"] as const)(
    "is refused while the record is %s, and leaves nothing on disk",
    async (state) => {
      const frozen = await listingIn(scene, state);
      expect(codeOf(await attach(scene.owner, frozen))).toBe("wrong_state");
      expect(onDisk()).toEqual([]);
    },
  );

  it("names a level of maturity for achievements only", async () => {
    const achievement = await newDraft(scene, "achievement");
    const proof = must(await attach(scene.owner, achievement, { noun: "achievement", level: 6 }));
    expect([proof.level, must(await attach(scene.owner, id, { level: 6 })).level]).toEqual([6, null]);
  });
});

describe("a file that is not taken", () => {
  const tooLarge = () => {
    const bytes = Buffer.alloc(MAX_ATTACHMENT + 1);
    files.pdf().copy(bytes);
    return bytes;
  };

  it.each([
    ["a program named as a PDF", "说明书.pdf", files.exe, "file_type"],
    ["a web page named as a PDF", "说明书.pdf", files.html, "file_type"],
    ["a drawing with scripts", "图.svg", files.svg, "file_type"],
    ["a document with macros", "方案.docm", files.docm, "file_macros"],
    ["one that is named as if it had none", "方案.docx", files.docm, "file_macros"],
    ["a document with a password", "方案.docx", () => files.compound("EncryptedPackage"), "file_encrypted"],
    ["a PDF named as a program", "说明书.exe", files.pdf, "file_ending"],
    ["a PDF without an ending", "说明书", files.pdf, "file_ending"],
    ["a picture named as a PDF", "照片.pdf", files.png, "file_ending"],
    ["an empty file", "空.pdf", () => Buffer.alloc(0), "file_empty"],
    ["one byte more than 20 MB", "大.pdf", tooLarge, "file_too_large"],
  ])("%s is refused and leaves nothing on disk", async (_, name, bytes, code) => {
    expect(codeOf(await attach(scene.owner, id, { name, bytes: bytes() }))).toBe(code);
    expect([onDisk(), await rows(), await audits()]).toEqual([[], [], []]);
  });

  it("but 20 MB are taken", async () => {
    must(await attach(scene.owner, id, { bytes: tooLarge().subarray(0, MAX_ATTACHMENT) }));
  });

  it("leaves nothing when it breaks off", async () => {
    const { receiveAttachment } = await import("~/app/services/attachments/attach");
    async function* broken() {
      yield files.pdf();
      throw new Error("the line broke");
    }
    await expect(receiveAttachment("a.pdf", broken())).rejects.toThrow("the line broke");
    expect(onDisk()).toEqual([]);
  });
});

describe("the scanner", () => {
  const install = (scan: FileScanner["scan"]) => {
    const spy = vi.fn(scan);
    singleton<FileScanner>("file-scanner", () => ({ scan: spy }));
    return spy;
  };

  it("is asked while the file has no address, and its word decides", async () => {
    const seen: string[][] = [];
    const scan = install(async (path) => {
      seen.push(onDisk(), [readFileSync(path).subarray(0, 4).toString()]);
      return { clean: false, found: "Eicar-Test-Signature" };
    });
    expect(codeOf(await attach(scene.owner, id))).toBe("file_not_clean");
    expect(scan).toHaveBeenCalledOnce();
    expect(seen).toEqual([[expect.stringMatching(/^incoming\//)], ["%PDF"]]);
    expect([onDisk(), await rows()]).toEqual([[], []]);
  });

  it("that does not answer has not said that a file is clean", async () => {
    install(async () => {
      throw new Error("connect ECONNREFUSED");
    });
    expect(codeOf(await attach(scene.owner, id))).toBe("file_not_scanned");
    expect(onDisk()).toEqual([]);
  });

  it("says yes where none is installed", async () => {
    expect(await fileScanner().scan("/nowhere")).toEqual({ clean: true });
  });
});

it("what a crash left behind is cleaned up after a day", async () => {
  must(await attach(scene.owner, id));
  await database().deleteFrom("attachments").execute();
  expect(await cleanAttachments()).toBe(0);
  expect(await cleanAttachments(inDays(2))).toBe(1);
  expect(onDisk()).toEqual([]);
});
