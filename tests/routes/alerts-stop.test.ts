import { beforeEach, describe, expect, it } from "vitest";
import { isForeignPost, takesForeignPosts } from "~/app/http/security-headers";
import { action, loader } from "~/app/routes/alerts.stop.$token/route";
import { newSecretToken } from "~/app/services/accounts/secret-token";
import { database } from "~/db/connection";
import { findMailSettings, insertStopToken } from "~/db/queries/mail-settings";
import { inTransaction } from "~/db/transaction";
import { freshDatabase } from "~/tests/support/database";
import { newActor } from "~/tests/support/people";

let personId: string;
let token: string;
beforeEach(async () => {
  await freshDatabase();
  ({ personId } = await newActor());
  token = newSecretToken();
  await inTransaction((trx) =>
    insertStopToken(trx, { token, personId, kind: "match", at: new Date().toISOString() }),
  );
});

const path = (query = "") => `http://localhost:3000/alerts/stop/${token}${query}`;
const args = (request: Request) => ({ request, params: { token }, context: {} });
const open = (query = "") => loader(args(new Request(path(query))));
const post = (body: Record<string, string>) =>
  action(args(new Request(path(), { method: "POST", body: new URLSearchParams(body) })));
const setting = async () => (await findMailSettings(database(), personId)).match;

describe("the stop link's page", () => {
  it("stops when it is opened, signed out, and again", async () => {
    for (let time = 0; time < 2; time++) {
      const answer = await open();
      expect(answer).toMatchObject({ data: { stopped: true, kinds: ["match"] }, init: { status: 200 } });
      expect(await setting()).toBe("off");
    }
  });

  it("is taken back by its button, and looking at the result stops nothing", async () => {
    await open();
    const answer = await post({ intent: "resume" });
    expect(answer).toBeInstanceOf(Response);
    expect((answer as Response).headers.get("Location")).toBe(`/alerts/stop/${token}?resumed`);
    expect(await setting()).toBe("digest");
    expect(await open("?resumed")).toMatchObject({ data: { stopped: false } });
    expect(await setting()).toBe("digest");
  });

  it("answers a mail program's own post at once, without a redirect", async () => {
    expect(await post({ "List-Unsubscribe": "One-Click" })).toMatchObject({ init: { status: 200 } });
    expect(await setting()).toBe("off");
  });

  it("is a 404 for a token nobody was sent", async () => {
    token = newSecretToken();
    expect(await open()).toMatchObject({ data: null, init: { status: 404 } });
    expect(await post({ "List-Unsubscribe": "One-Click" })).toMatchObject({
      data: null,
      init: { status: 404 },
    });
    expect(await setting()).toBe("digest");
  });
});

describe("the one address that takes posts from anywhere", () => {
  it.each([
    ["/alerts/stop/abcdefghijklmnopqrstuvwxyz-_0123456789ABCDEF", true],
    ["/alerts/stop/", false],
    ["/alerts/stop/short", false],
    ["/alerts/stop/abcdefghijklmnopqrstuvwxyz/more", false],
    ["/alerts/stop/abcdefghijklmnopqrstuvwxyz.data", false],
    ["/me/alerts", false],
    ["/x/alerts/stop/abcdefghijklmnopqrstuvwxyz", false],
  ])("%s: %s", (address, taken) => {
    expect(takesForeignPosts(address)).toBe(taken);
  });

  it("is an exception: every other post must come from our own pages", () => {
    expect(isForeignPost("POST", undefined, "market.cn")).toBe(true);
  });
});
