import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { createSession } from "~/app/auth/session";
import type { Attachment } from "~/app/domain/attachment";
import type { Actor } from "~/app/domain/person";
import { environment } from "~/app/environment";
import { loader } from "~/app/routes/files.$id.$name/route";
import { action, loader as look } from "~/app/routes/me.scenarios.$id_.files/route";
import { removeFile } from "~/app/services/attachments/remove";
import { instant, newId } from "~/db/ids";
import { insertAttachment, setAttachmentVisibility } from "~/db/queries/attachments";
import { inTransaction } from "~/db/transaction";
import { newActor, newMember, newOrganisation } from "~/tests/support/people";
import { pdf } from "../services/attachments/sample-files";
import { attach, onDisk } from "../services/attachments/scene";
import { asOwner, listingIn, must, newDraft, newScene, type Scene } from "../services/listings/scene";

const SITE = "http://localhost:3000";
const NAME = "检测报告（终稿）; v=2 'a'.pdf";

let scene: Scene;
beforeEach(async () => {
  rmSync(join(environment().DATA_DIR, "uploads"), { recursive: true, force: true });
  scene = await newScene();
});

async function headersOf(actor: Actor | null): Promise<Record<string, string>> {
  if (!actor) return {};
  return { Cookie: (await createSession(actor.personId, new Request(SITE))).split(";")[0] ?? "" };
}

type Ask = { actor?: Actor | null; method?: string; headers?: Record<string, string>; name?: string };
async function download({ id, name }: Attachment, ask: Ask = {}): Promise<Response> {
  const headers = { ...(await headersOf(ask.actor ?? null)), ...ask.headers };
  const request = new Request(`${SITE}/files/${id}/x`, { method: ask.method ?? "GET", headers });
  return loader({ request, params: { id, name: ask.name ?? name }, context: {} });
}
const notThere = { init: { status: 404 } };

describe("a download", () => {
  let file: Attachment;
  beforeEach(async () => {
    const id = await listingIn(scene, "draft");
    file = must(await attach(scene.owner, id, { name: NAME }));
  });

  it("is saved under its name, not shown, and asked for again every time", async () => {
    const answer = await download(file, { actor: scene.owner });
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(pdf())).toBe(true);
    expect(Object.fromEntries(answer.headers)).toEqual({
      "accept-ranges": "none",
      "cache-control": "private, no-cache",
      "content-disposition": `attachment; filename="________; v=2 'a'.pdf"; filename*=UTF-8''${encodeURIComponent(NAME).replaceAll("'", "%27")}`,
      "content-length": String(pdf().length),
      "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
      "content-type": "application/pdf",
      etag: `"${file.sha256}"`,
      vary: "Cookie",
      "x-content-type-options": "nosniff",
    });
  });

  it("answers HEAD without the bytes and a known ETag with 304", async () => {
    const head = await download(file, { actor: scene.owner, method: "HEAD" });
    expect([head.status, head.body, head.headers.get("Content-Length")]).toEqual([
      200,
      null,
      String(pdf().length),
    ]);
    const headers = { "If-None-Match": `W/"other", "${file.sha256}"` };
    const known = await download(file, { actor: scene.owner, headers });
    expect([known.status, known.body, known.headers.get("Content-Type")]).toEqual([304, null, null]);
    expect(
      (await download(file, { actor: scene.owner, headers: { "If-None-Match": '"other"' } })).status,
    ).toBe(200);
  });

  it("is not there for others, under another name, with its ETag, or once it was removed", async () => {
    const other = (await newOrganisation({ kind: "sme", name: "另一家" })).owner;
    for (const actor of [null, other, scene.operator, await newActor()])
      expect((await download(file, { actor })).status).toBe(404);
    const headers = { "If-None-Match": `"${file.sha256}"` };
    expect((await download(file, { headers })).status).toBe(404);
    expect((await download(file, { actor: scene.owner, name: "a.html" })).status).toBe(404);
    const permit = await asOwner(scene.owner, "scenario", file.recordId);
    must(await removeFile({ noun: "scenario", permit, attachmentId: file.id }));
    expect((await download(file, { actor: scene.owner })).status).toBe(404);
  });

  it("may lie in shared caches only where everybody gets it", async () => {
    const id = await listingIn(scene, "published");
    const row = { noun: "scenario" as const, recordId: id, name: "a.pdf", mediaType: "application/pdf" };
    const facts = { bytes: file.bytes, level: null, uploadedBy: scene.owner.personId, removedAt: null };
    const shown = { ...row, ...facts, id: newId(), uploadedAt: instant(), sha256: file.sha256 };
    await inTransaction((trx) => insertAttachment(trx, { ...shown, visibility: "public" }));
    const kept = async () =>
      (await download({ ...file, ...shown }, { actor: scene.owner })).headers.get("Cache-Control");
    expect(await kept()).toBe("public, no-cache");
    await inTransaction((trx) => setAttachmentVisibility(trx, shown.id, "registered"));
    expect(await kept()).toBe("private, no-cache");
  });
});

describe("the form", () => {
  type Outcome = Response & { data: { problems: { field: string; text: string }[]; answers: object } };

  async function post(actor: Actor | null, id: string, body: BodyInit, headers: Record<string, string> = {}) {
    const request = new Request(`${SITE}/me/scenarios/${id}/files`, {
      method: "POST",
      headers: { ...(await headersOf(actor)), ...headers },
      body,
      duplex: "half",
    } as RequestInit);
    return (await action({ request, params: { id }, context: {} })) as unknown as Outcome & {
      init: { status: number };
    };
  }

  function form(file: Blob | null, name = NAME, visibility = "public"): FormData {
    const body = new FormData();
    body.set("visibility", visibility);
    // A browser sends a part without a name when nothing was chosen.
    if (file) body.set("file", file, name);
    else body.set("file", new Blob([]), "");
    return body;
  }
  const pdfBlob = () => new Blob([new Uint8Array(pdf())]);

  async function view(actor: Actor, id: string) {
    const request = new Request(`${SITE}/me/scenarios/${id}/files`, { headers: await headersOf(actor) });
    return look({ request, params: { id }, context: {} });
  }

  it("adds a file, whatever marks its name has, and goes back to the list", async () => {
    const id = await newDraft(scene);
    const answer = await post(scene.owner, id, form(pdfBlob()));
    expect([answer.status, answer.headers.get("Location")]).toEqual([302, `/me/scenarios/${id}/files`]);
    expect((await view(scene.owner, id)).files).toMatchObject([
      { name: NAME, bytes: pdf().length, visibility: "public" },
    ]);
  });

  it.each([
    ["no file", () => form(null), "file", "请选择一个文件。"],
    [
      "a page named as a PDF",
      () => form(new Blob(["<!doctype html>"])),
      "file",
      /^不收这种文件。可以上传：\.pdf /,
    ],
    ["another content than its name", () => form(pdfBlob(), "a.png"), "file", /内容是 \.pdf 文件/],
    ["a level of openness that there is not", () => form(pdfBlob(), NAME, "after_nda"), "visibility", /./],
  ])("says beside the field what is wrong with %s, and keeps nothing", async (_, body, field, text) => {
    const id = await newDraft(scene);
    const answer = await post(scene.owner, id, body());
    expect(answer.init.status).toBe(422);
    expect(answer.data.problems).toMatchObject([{ field, text: expect.stringMatching(text) }]);
    expect(answer.data.answers).toMatchObject({ visibility: expect.any(String) });
    expect([onDisk(), (await view(scene.owner, id)).files]).toEqual([[], []]);
  });

  it("keeps nothing of an upload that breaks off, in the file or after it", async () => {
    const id = await newDraft(scene);
    const type = { "Content-Type": "multipart/form-data; boundary=cut" };
    const part = `--cut\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n${pdf().toString("latin1")}`;
    for (const sent of [part, `${part}\r\n--cut\r\nContent-Disposition: form-data; name="visi`]) {
      const broken = new ReadableStream({
        start(controller) {
          controller.enqueue(Buffer.from(sent, "latin1"));
        },
        pull(controller) {
          controller.error(new Error("aborted"));
        },
      });
      const answer = await post(scene.owner, id, broken, type);
      expect([answer.init.status, answer.data.problems[0]?.text]).toEqual([
        422,
        "文件没有传完，请再传一次。",
      ]);
      const ended = await post(scene.owner, id, Buffer.from(sent, "latin1"), type);
      expect(ended.init.status).toBe(422);
    }
    expect([onDisk(), (await view(scene.owner, id)).files]).toEqual([[], []]);
  });

  it("is not there for strangers, and refuses viewers, before anything is read", async () => {
    const id = await newDraft(scene);
    const other = (await newOrganisation({ kind: "sme", name: "另一家" })).owner;
    await expect(post(other, id, form(pdfBlob()))).rejects.toMatchObject(notThere);
    await expect(post(scene.operator, id, form(pdfBlob()))).rejects.toMatchObject(notThere);
    await expect(post(null, id, form(pdfBlob()))).rejects.toMatchObject({ status: 302 });
    const viewer = await newMember(scene.organisationId, "viewer");
    expect((await post(viewer, id, form(pdfBlob()))).init.status).toBe(403);
    expect(onDisk()).toEqual([]);
  });

  it("removes and puts back", async () => {
    const id = await newDraft(scene);
    const file = must(await attach(scene.owner, id));
    const send = (intent: string) =>
      post(scene.owner, id, new URLSearchParams({ intent, id: file.id, visibility: "private" }));
    expect((await send("remove")).status).toBe(302);
    expect(await view(scene.owner, id)).toMatchObject({ files: [], removed: [{ id: file.id }] });
    expect((await send("put_back")).status).toBe(302);
    expect((await send("show_to")).status).toBe(302);
    expect((await view(scene.owner, id)).files).toMatchObject([{ id: file.id, visibility: "private" }]);
    expect((await send("shred")).init.status).toBe(422);
  });
});
