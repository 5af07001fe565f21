import { describe, expect, it } from "vitest";
import { readEnvironment } from "~/app/environment";

describe("readEnvironment", () => {
  it("needs nothing", () => {
    const read = readEnvironment({});
    expect([read.PORT, read.HOST, read.SITE_URL]).toEqual([3000, "127.0.0.1", "http://localhost:3000"]);
    expect(read.DATA_DIR).toMatch(/[\\/]data$/);
  });

  it("takes an empty value as not set", () => {
    expect(readEnvironment({ PORT: "", SMTP_URL: "" }).PORT).toBe(3000);
  });

  it("names every bad value at once, in plain words", () => {
    const bad = {
      PORT: "http",
      SITE_URL: "market",
      SMTP_URL: "mail.example.cn",
      LOG_LEVEL: "loud",
    };
    const text = (() => {
      try {
        readEnvironment(bad);
        return "";
      } catch (error) {
        return String(error);
      }
    })();
    for (const name of Object.keys(bad)) expect(text).toContain(`${name}:`);
    expect(text).toContain("PORT must be a whole number from 1 to 65535");
    expect(text).toContain("SITE_URL must be a full address");
  });

  it("takes an index server with its key and a prefix for its indexes", () => {
    expect(readEnvironment({}).MEILI_INDEX_PREFIX).toBe("market_");
    const given = { MEILI_URL: "http://127.0.0.1:7700", MEILI_API_KEY: "k", MEILI_INDEX_PREFIX: "qd-2_" };
    expect(readEnvironment(given)).toMatchObject(given);
  });

  it.each([
    ["MEILI_URL", "127.0.0.1:7700", "MEILI_URL must"],
    ["MEILI_URL", "ftp://index.example.cn", "MEILI_URL must begin with http:// or https://"],
    ["MEILI_INDEX_PREFIX", "market*", "MEILI_INDEX_PREFIX may have letters, digits, - and _"],
    ["MEILI_INDEX_PREFIX", "市场_", "MEILI_INDEX_PREFIX may have letters, digits, - and _"],
  ])("refuses %s=%s", (name, value, text) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(text);
  });

  it("refuses a port out of range and a database it cannot use yet", () => {
    expect(() => readEnvironment({ PORT: "70000" })).toThrow("1 to 65535");
    expect(() => readEnvironment({ DATABASE_URL: "postgres://x" })).toThrow(
      "DATABASE_URL is not supported yet",
    );
  });
});
