import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "~/app/auth/passwords";

describe("passwords", () => {
  it("are hashed with argon2id and a salt of their own", async () => {
    const [one, two] = await Promise.all([
      hashPassword("正确的马电池订书钉"),
      hashPassword("正确的马电池订书钉"),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  it("fit their own hash only", async () => {
    const hash = await hashPassword("correct horse battery");
    expect(await verifyPassword(hash, "correct horse battery")).toBe(true);
    expect(await verifyPassword(hash, "correct horse batterz")).toBe(false);
  });

  it("mean the same in full-width letters", async () => {
    expect(await verifyPassword(await hashPassword("ｐａｓｓ１２３４５６"), "pass123456")).toBe(true);
  });

  it.each([null, "", "!", "$argon2i$v=19$m=4096"])("never fit the hash %j", async (hash) => {
    expect(await verifyPassword(hash, "nobody has this password")).toBe(false);
  });
});
