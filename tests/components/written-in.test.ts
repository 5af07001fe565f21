import { expect, it } from "vitest";
import { writtenIn } from "~/app/components/written-in";

it.each([
  ["漏检率 ≤ 0.5 % · 盲测三班", "zh-CN"],
  ["与现有 MES 以 OPC UA 对接", "zh-CN"],
  ["Humanoid robots carry totes", undefined],
  ["Shared topics of 量子", undefined],
  ["0.5 %", undefined],
  ["", undefined],
])("%j is announced as %j", (text, language) => {
  expect(writtenIn(text)).toBe(language);
});
