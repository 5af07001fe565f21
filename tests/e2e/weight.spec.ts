import { loadFigures, TARGETS } from "../bench/page-figures";
import { expect, test } from "./test";

/** How fast pages are is measured by `npm run bench:pages`; what follows does not depend on the machine. */
for (const path of ["/", "/scenarios", "/scenarios/SD-370200-ROBOT-2026-0001"])
  test(`${path} is light, and nothing moves while it loads`, async ({ browser, baseURL }) => {
    const { script, cls, lcp } = await loadFigures(browser, `${baseURL}${path}`, { slow: false });
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(TARGETS.script);
    expect(lcp).toBeGreaterThan(0);
    expect(cls).toBeLessThanOrEqual(TARGETS.cls);
  });
