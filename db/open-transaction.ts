import { AsyncLocalStorage } from "node:async_hooks";

/** What the running transaction of this call chain carries. `open` turns true once it holds the connection. */
export type OpenTransaction = { open: boolean; afterCommit: (() => void)[] };

export const openTransaction = new AsyncLocalStorage<OpenTransaction>();
