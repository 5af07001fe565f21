import { describe, expect, it } from "vitest";
import { safeNextPath } from "~/app/auth/next-path";

describe("where to go after signing in", () => {
  it.each(["/me", "/scenarios?q=%E6%B0%A2%E8%83%BD&page=2", "/join/abc-DEF"])("keeps %s", (next) => {
    expect(safeNextPath(next)).toBe(next);
  });

  it.each([
    null,
    "",
    "me",
    "//evil.cn",
    "/\\evil.cn",
    "/\t/evil.cn",
    "/\n/evil.cn",
    "\\\\evil.cn",
    "https://evil.cn/me",
    "javascript:alert(1)",
    "/..//evil.cn",
  ])("does not leave the site for %j", (next) => {
    expect(new URL(safeNextPath(next), "http://localhost:3000").origin).toBe("http://localhost:3000");
    expect(safeNextPath(next)).toMatch(/^\/(?!\/)/);
  });

  it("uses the caller's fallback", () => {
    expect(safeNextPath("https://evil.cn", "/")).toBe("/");
  });
});
