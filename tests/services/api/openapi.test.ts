import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "~/app/domain/person";
import { openApiDocument } from "~/app/services/api/openapi/document";
import { readableApi } from "~/app/services/api/openapi/readable";

describe.each(LANGUAGES)("the OpenAPI description in %s", (language) => {
  const document = openApiDocument(language);

  it("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(document));
    expect(result).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
  });

  it("would not be with a parameter in no place", async () => {
    const broken = structuredClone(document) as unknown as { paths: Record<string, unknown> };
    broken.paths["/x"] = { get: { parameters: [{ name: "q", in: "nowhere" }], responses: {} } };
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  it("refers only to what it has", () => {
    const text = JSON.stringify(document);
    const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(references.length).toBeGreaterThan(50);
    const missing = references.filter((path) => {
      let at: unknown = document;
      for (const step of path.split("/")) at = (at as Record<string, unknown> | undefined)?.[step];
      return at === undefined;
    });
    expect(missing).toEqual([]);
  });

  it("describes every parameter and every field in its language", () => {
    const { operations, schemas } = readableApi(document);
    const described = [
      ...operations.flatMap((operation) => operation.parameters),
      ...schemas.flatMap((schema) => schema.fields),
    ];
    expect(described.filter((field) => field.description === "")).toEqual([]);
    const texts = described.map((field) => field.description).join(" ");
    expect(/\p{Script=Han}/u.test(texts)).toBe(language === "zh-CN");
  });
});

it("is the same in both languages but for its words", () => {
  const bare = (language: (typeof LANGUAGES)[number]) =>
    JSON.stringify(openApiDocument(language), (key, value) =>
      ["description", "summary", "title"].includes(key) && typeof value === "string" ? "" : value,
    );
  expect(bare("en")).toBe(bare("zh-CN"));
});
