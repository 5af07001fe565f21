import { useBlocker } from "@remix-run/react";
import { type ReactNode, useEffect, useState } from "react";
import { m } from "~/app/locales/messages/messages";
import { ConfirmDialog } from "./confirm-dialog";

type Blocker = ReturnType<typeof useBlocker>;

/** Holds every way off the page while something would be lost: other pages by the blocker it gives, the window by the browser's own question. */
export function useLeaveBlocker(unsaved: boolean): Blocker {
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [unsaved]);
  return useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
}

/** Asks whether to leave while the blocker holds somebody back; `children` say what would be lost. */
export function LeaveDialog({ blocker, children }: { blocker: Blocker; children: ReactNode }) {
  return (
    <ConfirmDialog
      open={blocker.state === "blocked"}
      title={m.editor_leave_title()}
      stay={m.editor_leave_stay()}
      go={m.editor_leave_go()}
      onStay={() => blocker.reset?.()}
      onGo={() => blocker.proceed?.()}
    >
      {children}
    </ConfirmDialog>
  );
}

/** For a form that does not save itself: asks before leaving only when something was changed since it was sent. */
export function LeaveGuard({ formId }: { formId: string }) {
  const [changed, setChanged] = useState(false);
  const blocker = useLeaveBlocker(changed);
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
  return <LeaveDialog blocker={blocker}>{m.leave_unsaved()}</LeaveDialog>;
}
