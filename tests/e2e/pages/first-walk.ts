import { expect, type Locator, type Page } from "@playwright/test";

/** A person's way through the site: what they press and fill is counted, and every field that comes into view. */
export class Walk {
  pages: string[] = [];
  clicks = 0;
  readonly filled = new Set<string>();
  readonly seen = new Map<string, string>();

  constructor(readonly page: Page) {}

  /** A page is a screen with an address of its own; what it shows now is looked at from top to bottom. */
  async look(): Promise<void> {
    const { pathname } = new URL(this.page.url());
    const screen = pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, ":id");
    if (this.pages.at(-1) !== screen) this.pages.push(screen);
    for (const { key, label } of await this.page.evaluate(fieldsInView))
      this.seen.set(`${screen} ${key}`, label);
  }

  async press(target: Locator): Promise<void> {
    await target.click();
    this.clicks++;
  }

  /** A group that nobody has come to yet is folded: a person opens it. */
  async reveal(target: Locator): Promise<void> {
    await target.first().waitFor({ state: "attached" });
    const folded = target.locator("xpath=ancestor::details[not(@open)]");
    while ((await folded.count()) > 0) await this.press(folded.first().locator("> summary"));
    await this.look();
  }

  async write(name: string, text: string): Promise<void> {
    await this.reveal(this.field(name));
    await this.field(name).fill(text);
    this.note(name);
  }

  async choose(name: string, value: string): Promise<void> {
    const box = this.page.locator(`select[name="${name}"]`);
    await this.reveal(box);
    await box.selectOption(value);
    this.clicks++;
    this.note(name);
  }

  async tick(name: string, value: string): Promise<void> {
    const box = this.page.locator(`input[name="${name}"][value="${value}"]`);
    await this.reveal(box);
    await box.check();
    this.clicks++;
    this.note(name);
  }

  field(name: string): Locator {
    return this.page.locator(`main [name="${name}"]`);
  }

  /** What the house had filled in already. */
  async expectFilled(name: string, value: string): Promise<void> {
    await expect(this.field(name)).toHaveValue(value);
  }

  private note(name: string): void {
    this.filled.add(`${this.pages.at(-1)} ${name}`);
  }
}

type InView = { key: string; label: string };

/** Runs in the page. Radio buttons and ticks of one question are one field; what is folded away is not seen. */
function fieldsInView(): InView[] {
  const found = new Map<string, string>();
  for (const field of document.querySelectorAll<HTMLInputElement>("main :is(input, select, textarea)")) {
    if (["hidden", "submit", "button"].includes(field.type) || field.ariaHidden === "true") continue;
    if (!field.checkVisibility({ visibilityProperty: true })) continue;
    const group = ["radio", "checkbox"].includes(field.type) ? field.closest("fieldset") : null;
    const label = group?.querySelector("legend") ?? field.labels?.[0] ?? null;
    found.set(field.name, label?.textContent?.trim() ?? field.name);
  }
  return [...found].map(([key, label]) => ({ key, label }));
}
