import { readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { Writable } from "node:stream";
import pino from "pino";
import { expect, it } from "vitest";
import { singleton } from "~/db/singleton";

async function refusingMailServer() {
  const server = createServer((socket) => socket.end("421 too busy\r\n"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("no address");
  return { server, url: `smtp://127.0.0.1:${address.port}` };
}

it("a mail that the server refuses is kept, and the log names neither address nor link", async () => {
  const { server, url } = await refusingMailServer();
  process.env.SMTP_URL = url;
  let logged = "";
  const memory = new Writable({
    write(chunk, _encoding, done) {
      logged += chunk;
      done();
    },
  });
  singleton("log", () => pino({ level: "debug" }, memory));
  // Imported only now: the environment is read once, and must name this server.
  const { environment } = await import("~/app/environment");
  const { allMailPosted, postMail } = await import("~/app/mail/post");
  const { verifyEmailMail } = await import("~/app/mail/templates/account-mails");

  postMail(verifyEmailMail({ email: "li.na@example.cn", name: "李娜", language: "zh-CN" }, "secret-token"));
  await allMailPosted();
  server.close();

  const mails = join(environment().DATA_DIR, "mail");
  expect(readdirSync(join(mails, "unsent")).filter((name) => name.endsWith(".eml"))).toHaveLength(1);
  expect(readdirSync(mails)).toEqual(["unsent"]);
  expect(logged).toContain("mail could not be sent");
  expect(logged).not.toMatch(/li\.na|李娜|secret-token/);
});
