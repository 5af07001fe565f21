import { expect, type Locator, type Page } from "@playwright/test";
import { m } from "~/app/locales/messages/messages";
import type { Locale } from "~/app/locales/messages/runtime";

export type IndicatorAnswer = { name: string; operator: string; value: string; unit: string };

/** The scenario editor as its user knows it: questions, rows, save, submit. */
export class ScenarioEditor {
  constructor(
    readonly page: Page,
    readonly locale: Locale,
    readonly scripts: boolean,
  ) {}

  async expectOpen(): Promise<void> {
    const form = this.page.getByRole("form", {
      name: m.editor_scenario_heading({}, { locale: this.locale }),
    });
    await expect(form).toBeVisible();
  }

  async fill(answers: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(answers))
      await (await this.reveal(`[name="${name}"]`)).fill(value);
  }

  async choose(answers: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(answers)) {
      await (await this.reveal(`select[name="${name}"]`)).selectOption(value);
    }
  }

  /** What may be left out is folded away: a person who has something to say there opens it. */
  async reveal(field: string): Promise<Locator> {
    const box = this.page.locator(field);
    // The head of the form is there before the rest of the page has come.
    await box.first().waitFor({ state: "attached" });
    const folded = box.locator("xpath=ancestor::details[not(@open)]");
    while ((await folded.count()) > 0) await folded.first().locator("> summary").click();
    return box;
  }

  async tick(answers: [name: string, value: string][]): Promise<void> {
    for (const [name, value] of answers) {
      await (await this.reveal(`input[name="${name}"][value="${value}"]`)).check();
    }
  }

  /** Adds rows until the list has as many as wanted; a click adds one, with scripts or without. */
  async rows(list: "requirements" | "indicators", wanted: number): Promise<void> {
    const rows = this.page.locator(`#${list} li[data-row]`);
    for (let have = await rows.count(); have < wanted; have++) {
      await this.page.locator(`button[value="add:${list}"]`).click();
      await expect(rows).toHaveCount(have + 1);
    }
  }

  async indicators(answers: IndicatorAnswer[]): Promise<void> {
    await this.rows("indicators", answers.length);
    for (const [at, answer] of answers.entries()) {
      await this.choose({ [`indicators.${at}.operator`]: answer.operator });
      await this.fill({
        [`indicators.${at}.name`]: answer.name,
        [`indicators.${at}.value`]: answer.value,
        [`indicators.${at}.unit`]: answer.unit,
      });
    }
  }

  async save(): Promise<void> {
    await this.page
      .getByRole("button", { name: m.editor_save({}, { locale: this.locale }), exact: true })
      .last()
      .click();
  }

  async submit(): Promise<void> {
    await this.page
      .getByRole("button", { name: m.editor_submit({}, { locale: this.locale }), exact: true })
      .click();
  }
}
