import { useNavigate } from "@remix-run/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { type RefObject, useCallback, useEffect, useId, useState } from "react";
import type { SearchFormProps } from "~/app/components/search-form";
import type { SearchScope } from "~/app/domain/suggestions";
import { m } from "~/app/locales/messages/messages";
import { describeCombobox } from "./combobox-attributes";
import { addressOf, optionGroups } from "./options";
import { optionId, SuggestionList } from "./suggestion-list";
import { useOptionKeys } from "./use-option-keys";
import { isContinued, newSuggestionCache, useSuggestions } from "./use-suggestions";
import { useSettled, useTyped } from "./use-typed";

export type TypeaheadProps = {
  field: RefObject<HTMLInputElement>;
  scope: SearchScope;
  form: SearchFormProps;
};

/** Typing rests this long before the index is asked. */
const REST_MS = 150;

/** What the search box offers below itself; fetched with the first focus. */
export function Typeahead(props: TypeaheadProps) {
  const [client] = useState(newSuggestionCache);
  return (
    <QueryClientProvider client={client}>
      <Popup {...props} />
    </QueryClientProvider>
  );
}

// There is no combobox among the Radix primitives: this follows the ARIA Authoring Practices' list autocomplete.
function Popup({ field, scope, form: { action, hidden = [] } }: TypeaheadProps) {
  const listId = useId();
  const navigate = useNavigate();
  const [wanted, setWanted] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const want = useCallback(() => {
    setWanted(true);
    setActive(null);
  }, []);
  const close = useCallback(() => {
    setWanted(false);
    setActive(null);
  }, []);
  const { text, look } = useTyped(field, want);
  const typed = text.trim();
  const asked = useSettled(typed, REST_MS);
  const suggestions = useSuggestions(asked, scope);
  const groups = suggestions
    ? optionGroups(suggestions, { text: typed, href: addressOf(action, hidden, typed) })
    : [];
  const options = groups.flatMap((group) => group.options);
  const open = wanted && isContinued(asked, typed) && options.length > 0;
  // Other lines have come: what was chosen among the old ones is chosen no more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change is the point
  useEffect(() => setActive(null), [suggestions]);
  const count = options.length;
  useOptionKeys(field, {
    open,
    count,
    active,
    move: setActive,
    reopen: () => {
      look();
      want();
    },
    close,
    choose: (place) => {
      const option = options[place];
      close();
      if (option) navigate(option.href);
    },
  });
  const activeId = active === null ? null : optionId(listId, active);
  useEffect(() => {
    if (field.current) describeCombobox(field.current, { listId, expanded: open, activeId });
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [field, listId, open, activeId]);
  return (
    <>
      <p role="status" className="sr-only">
        {open && m.suggest_status({ count: String(count) })}
      </p>
      {open && <SuggestionList id={listId} groups={groups} active={active} onChoose={close} />}
    </>
  );
}
