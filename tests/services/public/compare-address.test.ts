import { describe, expect, it } from "vitest";
import { paths } from "~/app/http/paths";
import { readCompareAddress } from "~/app/services/public/compare-address";

const read = (query: string) => readCompareAddress(new URLSearchParams(query));

describe("the address of a comparison", () => {
  it("gives back what was put into it", () => {
    const numbers = ["CG-370100-AI-2026-0001", "CG-370100-AI-2026-0002"];
    const query = paths.compare("SD-370100-AI-2026-0001", numbers).split("?")[1] ?? "";
    expect(read(`${query}&only=differences`)).toEqual({
      scenario: "SD-370100-AI-2026-0001",
      achievements: numbers,
      onlyDifferences: true,
    });
  });

  it("takes what people type, each number once, blanks not at all", () => {
    expect(
      read("scenario=%20sd-1&achievement=ＣＧ－２&achievement=&achievement=cg-2&achievement=CG-3"),
    ).toEqual({
      scenario: "SD-1",
      achievements: ["CG-2", "CG-3"],
      onlyDifferences: false,
    });
  });

  it("looks up no more than a dozen, and no endless text", () => {
    const many = Array.from({ length: 40 }, (_, at) => `achievement=CG-${at}`).join("&");
    expect(read(many).achievements).toHaveLength(12);
    expect(read(`scenario=${"X".repeat(5000)}`).scenario).toHaveLength(40);
    expect(read("only=all").scenario).toBeNull();
  });
});
