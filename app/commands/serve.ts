import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type NextFunction, type Request, type Response } from "express";
import onHeaders from "on-headers";
import { NETWORK_ADDRESS_HEADER } from "~/app/auth/network-address";
import { environment } from "~/app/environment";
import { bodyLimit } from "~/app/http/body-limit";
import { BASE_HEADERS, isForeignPost, RESOURCE_POLICY, takesForeignPosts } from "~/app/http/security-headers";

/** How long open requests may finish after a stop signal, in milliseconds. */
const STOP_GRACE_MS = 10_000;

const env = environment();
const root = join(import.meta.dirname, "../..");
const development = env.NODE_ENV === "development";

/** What entry.server.tsx offers beside the page rendering. */
type Entry = {
  start: () => Promise<void>;
  stop: () => Promise<void>;
  answer: (requestId: string, cookie: string | undefined, work: () => Promise<void>) => Promise<void>;
};

const vite = development
  ? await (await import("vite")).createServer({ root, server: { middlewareMode: true } })
  : undefined;

async function loadBuild(): Promise<ServerBuild> {
  if (vite) return (await vite.ssrLoadModule("virtual:remix/server-build")) as unknown as ServerBuild;
  return await import(join(root, "build/server/index.js"));
}

const entryOf = (build: ServerBuild) => build.entry.module as unknown as Entry;

function guard(request: Request, response: Response, next: NextFunction) {
  response.set(BASE_HEADERS);
  // Pages bring their own policy with a nonce; a second one would forbid what the first allows.
  onHeaders(response, () => {
    if (!response.hasHeader("Content-Security-Policy"))
      response.setHeader("Content-Security-Policy", RESOURCE_POLICY);
  });
  const length = Number(request.headers["content-length"] ?? 0);
  // Remix compares the origin once more: what may come from anywhere goes on without one.
  if (takesForeignPosts(request.path)) delete request.headers.origin;
  else if (isForeignPost(request.method, request.headers.origin, request.headers.host))
    return void response
      .status(403)
      .type("text/plain")
      .send("Forbidden: this form was not sent from our own pages.\n");
  if (request.headers["transfer-encoding"] && request.method !== "GET")
    return void response.status(411).type("text/plain").send("Length Required\n");
  const limit = bodyLimit(request.path);
  if (length > limit)
    return void response
      .status(413)
      .type("text/plain")
      .send(
        `提交的内容太大（上限 ${limit / 1024 / 1024} MB）。 / Too large (${limit / 1024 / 1024} MB at most).\n`,
      );
  next();
}

const app = express();
app.disable("x-powered-by");
app.set("trust proxy", "loopback");
app.use(compression());
app.use(guard);
if (vite) {
  app.use(vite.middlewares);
} else {
  app.use("/assets", express.static(join(root, "build/client/assets"), { immutable: true, maxAge: "1y" }));
  app.use(express.static(join(root, "build/client"), { maxAge: "1h" }));
}

const first = await loadBuild();
await entryOf(first).start();
const handle = createRequestHandler({ build: vite ? loadBuild : first, mode: env.NODE_ENV });
app.all("*", async (request, response, next) => {
  // Attempts are counted by network address; whatever a client claims of it is overwritten.
  request.headers[NETWORK_ADDRESS_HEADER.toLowerCase()] = request.ip ?? "unknown";
  const requestId = randomUUID();
  response.set("X-Request-Id", requestId);
  const build = vite ? await loadBuild() : first;
  await entryOf(build).answer(
    requestId,
    request.headers.cookie,
    async () => void (await handle(request, response, next)),
  );
});

const server = app.listen(env.PORT, env.HOST, () => {
  process.stdout.write(
    `Scenario Market 场景大市场  →  http://${env.HOST === "127.0.0.1" ? "localhost" : env.HOST}:${env.PORT}\n`,
  );
});
server.on("error", (error: NodeJS.ErrnoException) => {
  const text =
    error.code === "EADDRINUSE" ? `Port ${env.PORT} is in use: set PORT to another one.` : error.message;
  process.stderr.write(`${text}\n`);
  process.exit(1);
});

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), STOP_GRACE_MS).unref();
  server.close();
  server.closeIdleConnections();
  await entryOf(first).stop();
  await vite?.close();
  process.exit(0);
}
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
