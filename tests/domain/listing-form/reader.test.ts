import { describe, expect, it } from "vitest";
import { FormReader } from "~/app/domain/listing-form/reader";
import { applyRowIntent, readRowIntent, rowIndexes } from "~/app/domain/listing-form/rows";

describe("row buttons", () => {
  it("add a row after the last one and keep every answer", () => {
    const answers = { title: "场景", "indicators.0.name": "甲", "indicators.4.name": "" };
    const after = applyRowIntent(answers, { kind: "add", list: "indicators" });
    expect(rowIndexes(after, "indicators")).toEqual([0, 4, 5]);
    expect(after).toMatchObject(answers);
  });

  it("remove one row and nothing that only looks like it", () => {
    const answers = { "indicators.1.name": "甲", "indicators.10.name": "乙", "requirements.1.text": "丙" };
    const after = applyRowIntent(answers, { kind: "remove", list: "indicators", index: 1 });
    expect(after).toEqual({ "indicators.10.name": "乙", "requirements.1.text": "丙" });
  });

  it("are understood only in their own form", () => {
    expect(readRowIntent("add:indicators")).toEqual({ kind: "add", list: "indicators" });
    expect(readRowIntent("remove:ip:12")).toEqual({ kind: "remove", list: "ip", index: 12 });
    for (const other of ["save", "add:", "remove:ip", "remove:ip:-1", "remove:ip:99999", "add:a.b"])
      expect(readRowIntent(other)).toBeNull();
  });
});

describe("reading rows", () => {
  it("refuses more than thirty", () => {
    const answers = Object.fromEntries(Array.from({ length: 31 }, (_, n) => [`list.${n}.text`, "x"]));
    const form = new FormReader(answers);
    form.rows("list", (row) => row.text("text"));
    expect(form.problems).toEqual([{ field: "list", code: "too_many", params: { maximum: 30, actual: 31 } }]);
  });
});
