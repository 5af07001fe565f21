import { AlertDialog } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "./button";

/** Asks before something that cannot be taken back. The safe answer is the plain button and has the focus. */
export function ConfirmDialog({
  open,
  title,
  children,
  stay,
  go,
  onStay,
  onGo,
}: {
  open: boolean;
  title: string;
  children: ReactNode;
  /** The safe answer, a verb. Esc gives it too. */
  stay: string;
  go: string;
  onStay: () => void;
  onGo: () => void;
}) {
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onStay()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-30 bg-shade" />
        <AlertDialog.Content className="fixed inset-x-4 top-1/4 z-40 mx-auto grid max-w-md gap-4 rounded-xl border border-line bg-surface p-6 shadow-lg">
          <AlertDialog.Title className="text-lg">{title}</AlertDialog.Title>
          <AlertDialog.Description className="text-ink-soft">{children}</AlertDialog.Description>
          <div className="flex flex-wrap justify-end gap-3">
            <AlertDialog.Cancel asChild>
              <Button type="button">{stay}</Button>
            </AlertDialog.Cancel>
            <AlertDialog.Action asChild>
              <Button type="button" look="danger" onClick={onGo}>
                {go}
              </Button>
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
