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

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  );
});
