import type { Browser, CDPSession, Page } from "@playwright/test";

/** Milliseconds, a share of the window, compressed bytes of scripts, and all bytes as they came over the wire, headers too. */
export type PageFigures = { lcp: number; fcp: number; cls: number; script: number; all: number };

/** What a first visit may cost; 130 kB of JavaScript is the build's own limit, too. */
export const TARGETS = { lcp: 2500, cls: 0.05, script: 130_000 } as const;

/** Lighthouse's "slow 4G": round trip in milliseconds, bytes a second. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWER_PROCESSOR = 4;
const PHONE = { width: 412, height: 823 } as const;

/** One visit of a page in a browser that has seen nothing of the site. */
export async function loadFigures(
  browser: Browser,
  url: string,
  { slow }: { slow: boolean },
): Promise<PageFigures> {
  const context = await browser.newContext({
    viewport: PHONE,
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytes = await countBytes(session);
  if (slow) {
    await session.send("Network.emulateNetworkConditions", SLOW_4G);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_PROCESSOR });
  }
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: "networkidle" });
  const painted = await settled(page);
  await context.close();
  return { ...painted, ...bytes };
}

async function countBytes(session: CDPSession): Promise<{ all: number }> {
  const bytes = { all: 0 };
  await session.send("Network.enable");
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes.all += encodedDataLength;
  });
  return bytes;
}

declare global {
  interface Window {
    paints: { lcp: number; cls: number };
  }
}

/** Runs in the page before anything else: notes the largest paint and what moves without being asked to. */
function observe(): void {
  window.paints = { lcp: 0, cls: 0 };
  new PerformanceObserver((list) => {
    window.paints.lcp = list.getEntries().at(-1)?.startTime ?? window.paints.lcp;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) window.paints.cls += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}

/** The figures once two more frames have been drawn: observers are told after the frame. */
function settled(page: Page): Promise<Omit<PageFigures, "all">> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const fcp = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const scripts = files.filter(({ name }) => new URL(name).pathname.endsWith(".js"));
    return { ...window.paints, fcp, script: scripts.reduce((sum, file) => sum + file.encodedBodySize, 0) };
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
