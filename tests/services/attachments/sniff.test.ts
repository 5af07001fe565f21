import { describe, expect, it } from "vitest";
import { sniff } from "~/app/services/attachments/sniff";
import * as files from "./sample-files";

describe("what a file is by its content", () => {
  it.each([
    ["a PDF", files.pdf(), ["pdf"]],
    ["a picture", files.png(), ["png"]],
    ["a document", files.docx(), ["docx"]],
    ["a document of Word 97", files.compound("WordDocument"), ["doc"]],
    ["a workbook of Excel 5", files.compound("Book"), ["xls"]],
    ["a workbook with a document inside", files.compound("Workbook", "WordDocument"), ["doc", "xls"]],
    ["slides of PowerPoint 97", files.slides(0), ["ppt"]],
    ["a document with macros", files.docm(), "macros"],
    ["a document that hides its macros", files.docxWithMacros(), "macros"],
    ["a document of Word 97 with macros", files.compound("WordDocument", "_VBA_PROJECT"), "macros"],
    ["slides with macros", files.slides(1), "macros"],
    ["a document with a password", files.compound("EncryptedPackage"), "encrypted"],
    ["an installer", files.compound("SummaryInformation"), "unknown"],
    ["a program", files.exe(), "unknown"],
    ["a web page", files.html(), "unknown"],
    ["a drawing that can hold scripts", files.svg(), "unknown"],
    ["a plain text", Buffer.from("检测报告"), "unknown"],
    ["half a picture", files.png().subarray(0, 4), "unknown"],
    ["half a zip", files.docx().subarray(0, 40), "unknown"],
  ])("%s", async (_, bytes, kinds) => {
    expect(await sniff(bytes)).toEqual(kinds);
  });

  it("a workbook as a spreadsheet program writes it", async () => {
    expect(await sniff(await files.xlsx())).toEqual(["xlsx"]);
  });

  it("words in a document's text make no macros of it", async () => {
    const text = Buffer.concat([Buffer.alloc(7), Buffer.from("_VBA_PROJECT", "utf16le"), Buffer.alloc(80)]);
    expect(await sniff(Buffer.concat([files.compound("WordDocument"), text]))).toEqual(["doc"]);
  });
});
