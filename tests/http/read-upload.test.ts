import { expect, test } from "vitest";
import { readUpload, UnreadableUpload } from "~/app/http/read-upload";

const textOf = async (name: string, bytes: AsyncIterable<Uint8Array>) => {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return `${name}: ${Buffer.concat(pieces).toString()}`;
};

const send = (body: BodyInit, headers?: HeadersInit) =>
  readUpload(
    new Request("http://localhost/me/imports", {
      method: "POST",
      body,
      headers,
      duplex: "half",
    } as RequestInit),
    { field: "file", receive: textOf, discard },
  );
const discard = async () => {};

function form(name: string, content: string): FormData {
  const sent = new FormData();
  sent.set("noun", " scenario ");
  sent.set("file", new File([content], name));
  // After the file, as forms may have it too.
  sent.set("target", "draft");
  return sent;
}

test.each(["清单.csv", "a;b.xlsx", "=cmd.csv"])("a file named %s arrives whole", async (name) => {
  const content = "编号,名称\r\n1,甲\r\n--not a boundary--\r\n".repeat(5_000);
  const { answers, file } = await send(form(name, content));
  expect(answers).toEqual({ noun: "scenario", target: "draft" });
  expect(file).toBe(`${name}: ${content}`);
});

test("no file chosen is no file", async () => {
  expect((await send(form("", ""))).file).toBeNull();
});

test("a second file and a file in another field are passed over", async () => {
  const sent = form("first.csv", "1");
  sent.append("file", new File(["2"], "second.csv"));
  const other = new FormData();
  other.set("picture", new File(["x"], "x.png"));
  expect((await send(sent)).file).toBe("first.csv: 1");
  expect(await send(other)).toEqual({ answers: {}, file: null });
});

test.each([
  ["a form of another kind", JSON.stringify({ noun: "scenario" }), undefined],
  ["a body that breaks off", '--b\r\nContent-Disposition: form-data; name="noun"\r\n\r\nscen', "b"],
  ["a boundary that is missing", "noun=scenario", ""],
])("%s is unreadable", async (_, body, boundary) => {
  const headers =
    boundary === undefined
      ? undefined
      : { "Content-Type": `multipart/form-data${boundary && `; boundary=${boundary}`}` };
  await expect(send(body, headers)).rejects.toThrow(UnreadableUpload);
});

test("whoever takes the file may refuse it", async () => {
  const refuse = () => Promise.reject(new Error("the disk is full"));
  const request = new Request("http://localhost/", {
    method: "POST",
    body: form("x.csv", "1".repeat(200_000)),
  });
  await expect(readUpload(request, { field: "file", receive: refuse, discard })).rejects.toThrow(
    "the disk is full",
  );
});
