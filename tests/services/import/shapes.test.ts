import { expect, test } from "vitest";
import { IMPORT_KINDS } from "~/app/services/import/kinds";
import { SHAPES } from "~/app/services/import/shapes";

test.each(["scenario", "achievement"] as const)("every column of a %s has a shape, and no other", (noun) => {
  const fields = IMPORT_KINDS[noun].columns.map((column) => column.field);
  expect(Object.keys(SHAPES[noun]).sort()).toEqual(fields.filter((field) => field !== "ignored").sort());
});
