import { describe, expect, it } from "vitest";
import { languageOf } from "~/app/http/request-context";
import { documentPolicy, isForeignPost } from "~/app/http/security-headers";

describe("isForeignPost", () => {
  it.each([
    ["GET", undefined, "market.cn", false],
    ["POST", "https://market.cn", "market.cn", false],
    ["POST", "http://localhost:3000", "localhost:3000", false],
    ["POST", "https://evil.cn", "market.cn", true],
    ["POST", "https://market.cn.evil.cn", "market.cn", true],
    ["POST", "null", "market.cn", true],
    ["POST", undefined, "market.cn", true],
    ["DELETE", "https://evil.cn", "market.cn", true],
  ])("%s from %s to %s: %s", (method, origin, host, foreign) => {
    expect(isForeignPost(method, origin, host)).toBe(foreign);
  });
});

describe("documentPolicy", () => {
  it("allows scripts by nonce and nothing inline", () => {
    const policy = documentPolicy("abc", false);
    expect(policy).toContain("script-src 'self' 'nonce-abc'");
    expect(policy).not.toContain("unsafe");
  });
});

describe("languageOf", () => {
  it("follows the person's choice and falls back to Chinese", () => {
    expect([
      languageOf("a=1; lang=en"),
      languageOf("lang=fr"),
      languageOf(null),
      languageOf("xlang=en"),
    ]).toEqual(["en", "zh-CN", "zh-CN", "zh-CN"]);
  });
});
