import { randomBytes } from "node:crypto";
import { PassThrough } from "node:stream";
import type { ActionFunctionArgs, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { boot, shutDown } from "./boot.server";
import { NonceContext } from "./components/nonce";
import { environment } from "./environment";
import { log } from "./http/log";
import { inRequest, languageOf } from "./http/request-context";
import { documentPolicy } from "./http/security-headers";

const ABORT_AFTER_MS = 8000;

export const start = boot;
export const stop = shutDown;

/** Answers one request with its number and language at hand for loaders, actions and rendering alike. */
export function answer(
  requestId: string,
  cookie: string | undefined,
  work: () => Promise<void>,
): Promise<void> {
  return inRequest({ requestId, language: languageOf(cookie) }, work);
}

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  const nonce = randomBytes(16).toString("base64");
  const whole = isbot(request.headers.get("user-agent")) || status >= 400;
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Security-Policy", documentPolicy(nonce, environment().NODE_ENV === "development"));
  headers.append("Vary", "Cookie");
  return new Promise((resolve, reject) => {
    let failed = false;
    const page = (
      <NonceContext.Provider value={nonce}>
        <RemixServer context={context} url={request.url} nonce={nonce} abortDelay={ABORT_AFTER_MS} />
      </NonceContext.Provider>
    );
    const send = () => {
      const body = new PassThrough();
      pipe(body);
      resolve(
        new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }),
      );
    };
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onShellReady: () => void (whole || send()),
      onAllReady: () => void (whole && send()),
      onShellError: reject,
      onError: (error) => {
        failed = true;
        log().error({ err: error }, "rendering failed");
      },
    });
    setTimeout(abort, ABORT_AFTER_MS).unref();
  });
}

/** What loaders and actions throw unexpectedly. The page shows the request number only; the log has the rest. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (!request.signal.aborted)
    log().error({ err: error, path: new URL(request.url).pathname }, "request failed");
}
