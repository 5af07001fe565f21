import type { Language } from "~/app/domain/person";
import { signIn } from "../people";
import { SERVER } from "../server";
import { type Browser, expect, type Page } from "../test";
import type { Visitor, WalkedPage } from "./pages";

/** The window the walks begin with. */
export const DESKTOP = { width: 1280, height: 900 } as const;

/** Opens pages one after another, each as the person it is for; a person's window stays open. */
export class Visits {
  readonly #windows = new Map<Visitor, Page>();

  constructor(
    readonly browser: Browser,
    readonly language: Language,
  ) {}

  async open({ as, path }: WalkedPage): Promise<Page> {
    const page = this.#windows.get(as) ?? (await this.#enter(as));
    await page.setViewportSize(DESKTOP);
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(typeof path === "string" ? path : await path());
    await expect(page.locator("html")).toHaveAttribute("lang", this.language);
    await alive(page);
    return page;
  }

  async #enter(as: Visitor): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: SERVER.baseURL,
      timezoneId: "Asia/Shanghai",
      reducedMotion: "reduce",
    });
    await context.addCookies([{ name: "lang", value: this.language, url: SERVER.baseURL }]);
    const page = await context.newPage();
    if (as !== "nobody") await signIn(page, as);
    this.#windows.set(as, page);
    return page;
  }

  async close(): Promise<void> {
    for (const page of this.#windows.values()) await page.context().close();
  }
}

export const called = ({ as, route, path }: WalkedPage): string =>
  `${typeof path === "string" ? path : route}${as === "nobody" ? "" : ` as ${as.split("@")[0]}`}`;

/** Waits until the scripts have taken over what the server sent: until then they may still move the focus. */
async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector("main");
    return main !== null && Object.keys(main).some((key) => key.startsWith("__reactFiber"));
  });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Pieces of a list, so that a test is short enough for two workers to share the work evenly. */
export function inPieces<T>(items: readonly T[], pieces: number): T[][] {
  return Array.from({ length: pieces }, (_, piece) => items.filter((_, at) => at % pieces === piece));
}
