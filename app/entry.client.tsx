import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { overwriteGetLocale } from "./locales/messages/runtime";

// The server has chosen the language and written it on the page: the browser follows.
overwriteGetLocale(() => (document.documentElement.lang === "en" ? "en" : "zh-CN"));

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  );
});
