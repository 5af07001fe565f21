import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { overwriteGetLocale } from "~/app/locales/messages/runtime";

// The server has chosen the language and written it on the page: the browser follows.
overwriteGetLocale(() => (document.documentElement.lang === "en" ? "en" : "zh-CN"));

// Dialogs keep the page behind them still with a style sheet of their own; it needs this answer's nonce.
Object.assign(globalThis, {
  __webpack_nonce__: document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce,
});

/**
 * RemixBrowser suspends, without a boundary, until it has decoded what the loaders sent. A tap or a key that comes
 * while it waits makes React 18 hydrate at once, and that fails for good (error 345): the page would stay without
 * scripts. So the decoding is begun, and waited for, before there is a root that could be tapped. It never rejects:
 * what went wrong is thrown where RemixBrowser is rendered.
 */
function loaderDataDecoded(): Promise<unknown> {
  try {
    RemixBrowser({});
  } catch (waiting) {
    if (waiting instanceof Promise) return waiting;
  }
  return Promise.resolve();
}

void loaderDataDecoded().then(() =>
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    );
  }),
);
