import { m } from "~/app/locales/messages/messages";
import { Button } from "../button";
import { MOST, useChosen } from "./use-chosen";

function chosenText(count: number | null): string {
  if (count === null || count === 0) return m.compare_pick_hint();
  if (count > MOST) return m.compare_picked_too_many({ count: String(count), over: String(count - MOST) });
  return m.compare_picked({ count: String(count) });
}

/** The button that compares, with how many are chosen; without scripts the next page says when it is too few or too many. */
export function CompareSubmit({ formId }: { formId: string }) {
  const count = useChosen(formId);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button type="submit" disabled={count !== null && count > MOST}>
        {m.compare_submit()}
      </Button>
      <p role="status" className="text-sm">
        {chosenText(count)}
      </p>
    </div>
  );
}
