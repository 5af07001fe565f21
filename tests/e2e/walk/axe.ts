import AxeBuilder from "@axe-core/playwright";
import type { Page } from "../test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * What axe objects to on the page as it stands, under WCAG 2.2 AA. Legacy mode means: no second browser page
 * per run to gather the results of frames, of which we have none; and only violations are worth describing.
 */
export async function violations(page: Page, within = "html"): Promise<string[]> {
  return found(page, { type: "tag", values: TAGS }, within);
}

/** Dark pages differ from light ones in colour only, so that only this rule can answer differently. */
export async function contrastViolations(page: Page, within = "html"): Promise<string[]> {
  return found(page, { type: "rule", values: ["color-contrast"] }, within);
}

async function found(
  page: Page,
  runOnly: { type: "tag" | "rule"; values: string[] },
  within: string,
): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"], runOnly })
    .analyze();
  return violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html}`);
}
