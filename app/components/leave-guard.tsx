import { useBlocker } from "@remix-run/react";
import { useEffect, useState } from "react";
import { m } from "~/app/locales/messages/messages";
import { ConfirmDialog } from "./confirm-dialog";

/** For a form that does not save itself: asks before leaving only when something was changed since it was sent. */
export function LeaveGuard({ formId }: { formId: string }) {
  const [changed, setChanged] = useState(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => changed && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    const form = document.getElementById(formId);
    const onInput = () => setChanged(true);
    const onSubmit = () => setChanged(false);
    form?.addEventListener("input", onInput);
    form?.addEventListener("submit", onSubmit);
    return () => {
      form?.removeEventListener("input", onInput);
      form?.removeEventListener("submit", onSubmit);
    };
  }, [formId]);
  useEffect(() => {
    if (!changed) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [changed]);
  return (
    <ConfirmDialog
      open={blocker.state === "blocked"}
      title={m.editor_leave_title()}
      stay={m.editor_leave_stay()}
      go={m.editor_leave_go()}
      onStay={() => blocker.reset?.()}
      onGo={() => blocker.proceed?.()}
    >
      {m.leave_unsaved()}
    </ConfirmDialog>
  );
}
