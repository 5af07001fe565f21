export type ComboboxState = { listId: string; expanded: boolean; activeId: string | null };

/**
 * Tells assistive technology what the field can do (ARIA 1.2 combobox with a listbox). Set from outside
 * React, because the field is a plain search box until the island has woken up.
 */
export function describeCombobox(field: HTMLInputElement, state: ComboboxState | null): void {
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", String(state?.expanded ?? false));
  setOrRemove(field, "aria-controls", state?.expanded ? state.listId : null);
  setOrRemove(field, "aria-activedescendant", state?.expanded ? state.activeId : null);
}

function setOrRemove(field: HTMLInputElement, name: string, value: string | null): void {
  if (value === null) field.removeAttribute(name);
  else field.setAttribute(name, value);
}
