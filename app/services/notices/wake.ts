import { singleton } from "~/db/singleton";
import { onCommit } from "~/db/transaction";

type Waker = { wake: (() => void) | null };
const waker = () => singleton<Waker>("notices-waker", () => ({ wake: null }));

/** Who sends mails at once, while a server runs; commands have nobody, and the server's clock finds what they left. */
export function setNoticesWaker(wake: (() => void) | null): void {
  waker().wake = wake;
}

/** After the commit, what goes at once goes at once: nobody waits for the clock's next minute. */
export function wakeOnCommit(): void {
  onCommit(() => waker().wake?.());
}
