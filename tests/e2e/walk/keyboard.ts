import type { Page } from "../test";

type Walk = {
  /** The tab stops of the page in the order of the document, each as the beginning of its markup. */
  stops: Element[];
  reached: Element[];
  problems: string[];
};
declare global {
  interface Window {
    walk: Walk;
  }
}

/**
 * Goes through the page by Tab from its top to its end. Answers what is wrong: a control that is never reached,
 * one that is reached out of order, a focus that cannot be seen or is covered, a place that Tab does not leave.
 */
export async function keyboardProblems(page: Page): Promise<string[]> {
  const count = await page.evaluate(watchFocus);
  // A date field takes several presses, one for each part of the date; a scrolling box takes one of its own.
  for (let pressed = 0; pressed < 3 * count + 20; pressed++) {
    await page.keyboard.press("Tab");
    if (
      pressed % 10 === 9 &&
      (await page.evaluate(
        () => !document.hasFocus() || window.walk.reached.length > window.walk.stops.length + 5,
      ))
    )
      break;
    if (pressed >= count && (await page.evaluate(atTheEnd))) break;
  }
  return await page.evaluate(compareWalk);
}

function atTheEnd(): boolean {
  const { reached, stops } = window.walk;
  return document.activeElement === document.body || reached.lastIndexOf(stops[0] as Element) > 0;
}

/** Runs in the page: notes the tab stops that are there, and from now on where the focus goes. */
function watchFocus(): number {
  const CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
  const seen = new Set<string>();
  const isStop = (element: HTMLElement): boolean => {
    if (element.tabIndex < 0 || element.matches(":disabled") || element.closest("[inert]")) return false;
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    // A group of radio buttons is one stop: the chosen one, or the first.
    const group = `${element.name} ${element.form?.outerHTML.length ?? ""}`;
    const chosen = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].find(
      (other) => other.name === element.name && other.form === element.form && other.checked,
    );
    if (chosen) return chosen === element;
    if (seen.has(group)) return false;
    seen.add(group);
    return true;
  };
  const stops = [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(isStop);
  const looks = (element: Element) => {
    const parts = [element, element.closest("label"), element.nextElementSibling].filter(
      (part) => part !== null,
    );
    return parts
      .map((part) => getComputedStyle(part))
      .map(({ outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor }) =>
        outlineStyle === "none" || outlineWidth === "0px"
          ? `${boxShadow} ${borderColor}`
          : `${outlineWidth} ${outlineColor}`,
      )
      .join();
  };
  const before = new Map(stops.map((element) => [element as Element, looks(element)]));
  const name = (element: Element) => element.outerHTML.slice(0, 140);
  const walk: Walk = { stops, reached: [], problems: [] };
  window.walk = walk;
  // From the very top, also where the page put the focus into a field.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  scrollTo(0, 0);
  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    walk.reached.push(target);
    if (before.get(target) === looks(target))
      walk.problems.push(`the focus is not to be seen on ${name(target)}`);
  });
  document.addEventListener("keydown", () => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return;
    const { left, top, width, height } = focused.getBoundingClientRect();
    if (top >= innerHeight || top + height <= 0)
      return void walk.problems.push(`outside the window: ${name(focused)}`);
    const at = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 1));
    const over = at?.closest("header, [role=dialog], .sticky, .fixed");
    if (over && !over.contains(focused) && getComputedStyle(over).position !== "static")
      walk.problems.push(`covered: ${name(focused)}`);
  });
  return stops.length;
}

/** Runs in the page: the stops as they should have come against the places where the focus was. */
function compareWalk(): string[] {
  const { stops, reached, problems } = window.walk;
  const name = (element: Element) => element.outerHTML.slice(0, 140);
  const wanted = new Set(stops);
  const first = reached.filter((element, at) => wanted.has(element) && reached.indexOf(element) === at);
  const missing = stops.filter((stop) => !first.includes(stop));
  const known = stops.filter((stop) => first.includes(stop));
  const astray = first.findIndex((element, at) => element !== known[at]);
  // Chromium lets the keyboard stop at a box that scrolls and has nothing to focus in it.
  const strange = reached.filter(
    (element) =>
      !wanted.has(element) &&
      element.scrollWidth <= element.clientWidth &&
      element.scrollHeight <= element.clientHeight,
  );
  return [
    ...new Set(problems),
    ...missing.slice(0, 3).map((stop) => `never reached (${missing.length}): ${name(stop)}`),
    ...(astray < 0
      ? []
      : [`out of order: ${name(first[astray] as Element)} instead of ${name(known[astray] as Element)}`]),
    ...strange.slice(0, 2).map((element) => `a stop that is no control: ${name(element)}`),
  ];
}
