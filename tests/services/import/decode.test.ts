import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { breather } from "~/app/services/import/breathe";
import { decodeText } from "~/app/services/import/decode";

const LIST = "外部编号,需求名称\n1,燃料电池镕㐀\n";
const decode = (bytes: Buffer) => decodeText(bytes, breather());
const codeOf = async (bytes: Buffer) => {
  const read = await decode(bytes);
  return read.ok ? "ok" : read.problem.code;
};

describe("decodeText", () => {
  test.each([
    ["UTF-8", Buffer.from(LIST)],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${LIST}`)],
    ["GB18030", iconv.encode(LIST, "gb18030")],
    ["UTF-16LE with a byte order mark", iconv.encode(LIST, "utf-16le", { addBOM: true })],
    ["UTF-16BE with a byte order mark", iconv.encode(LIST, "utf-16be", { addBOM: true })],
    ["CRLF line ends", Buffer.from(LIST.replaceAll("\n", "\r\n"))],
    ["CR line ends", Buffer.from(LIST.replaceAll("\n", "\r"))],
  ])("reads %s", async (_, bytes) => {
    expect(await decode(bytes)).toEqual({ ok: true, text: LIST });
  });

  test("a character that is cut by the pieces in which a large file is read stays whole", async () => {
    const large = `外部编号\n${"a镕".repeat(200_000)}\n`;
    for (const encoding of ["utf8", "gb18030"])
      expect(await decode(iconv.encode(large, encoding))).toEqual({ ok: true, text: large });
  });

  test("tells damaged UTF-8, and where, from another encoding", async () => {
    const good = Buffer.from("外部编号,需求名称\n1,燃料电池\n2,氢能制取技术\n");
    const cut = Buffer.concat([good.subarray(0, good.length - 3), Buffer.from("\n3,机器人\n")]);
    expect(await decode(cut)).toEqual({
      ok: false,
      problem: { code: "file_broken_utf8", params: { line: 3 } },
    });
  });

  test.each([
    ["nothing", Buffer.alloc(0), "file_empty"],
    ["blank lines", Buffer.from("\n \n"), "file_empty"],
    ["binary data", Buffer.from([0x89, 0x50, 0, 0, 1]), "file_not_text"],
    ["bytes of no encoding", Buffer.from([0x61, 0x0a, 0xff, 0xff, 0x80, 0x0a]), "file_encoding"],
  ])("refuses %s", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});
