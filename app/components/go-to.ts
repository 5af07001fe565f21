type Press = Pick<MouseEvent, "target" | "defaultPrevented" | "preventDefault">;

/**
 * A link to something on the same page goes there by itself: folds around it open, and the address stays as it is.
 * A changed address would make the router forget what the server has just answered, such as the texts under fields.
 */
export function goTo(event: Press): void {
  const { target } = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href^='#']") : null;
  const goal = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!goal || event.defaultPrevented) return;
  event.preventDefault();
  for (const fold of foldsAround(goal)) fold.open = true;
  goal.scrollIntoView();
  const field = goal.matches("fieldset") ? goal.querySelector<HTMLElement>("input, select, textarea") : null;
  (field ?? goal).focus({ preventScroll: field === null });
}

function foldsAround(goal: Element): HTMLDetailsElement[] {
  const folds: HTMLDetailsElement[] = [];
  for (let fold = goal.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    folds.push(fold);
  return folds;
}
