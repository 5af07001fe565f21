import { describe, expect, it } from "vitest";
import { withoutCopies } from "~/search/matching/copies";
import type { Match } from "~/search/matching/types";
import { achievement } from "../documents";

const DOCUMENTS = [
  achievement({ id: "a", title: "污泥干化", body: "低温" }),
  achievement({ id: "b", title: "污泥干化", body: "高温" }),
  achievement({ id: "c", title: "污泥干化", body: "低温", updatedAt: "2026-05-05T00:00:00.000Z" }),
  achievement({ id: "d", title: "污泥干化", body: "低温", orgName: "别的单位" }),
  achievement({ id: "e", title: "污泥干化", body: "低温", validUntil: "2027-01-01T00:00:00.000Z" }),
];

function withIds(...ids: string[]) {
  const matches = ids.map((id) => ({ id }) as Match);
  const documents = new Map(DOCUMENTS.map((document) => [document.id, document]));
  const { distinct, copies } = withoutCopies(
    matches,
    (id) => documents.get(id) as (typeof DOCUMENTS)[number],
  );
  return { stay: distinct.map(({ id }) => id), copies: Object.fromEntries(copies) };
}

describe("records that say the very same", () => {
  it("leave the best of them, which knows the others; number and dates make no difference", () => {
    expect(withIds("c", "b", "a", "e")).toEqual({ stay: ["c", "b"], copies: { c: ["a", "e"] } });
  });

  it("are two when their text differs or they are somebody else's", () => {
    expect(withIds("a", "b", "d")).toEqual({ stay: ["a", "b", "d"], copies: {} });
  });
});
