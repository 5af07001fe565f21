/** How long the event loop may be kept busy at a stretch, in milliseconds. */
const SLICE_MS = 8;

export type Breath = {
  /** True when the slice of time is used up: then `take` before going on. */
  due(): boolean;
  /** Lets everything else that waits have its turn. Throws when the work was called off. */
  take(): Promise<void>;
};

/** Cuts long work into slices, so that whoever opens a page meanwhile does not notice it. */
export function breather(signal?: AbortSignal, sliceMs = SLICE_MS): Breath {
  let began = performance.now();
  return {
    due: () => performance.now() - began >= sliceMs,
    async take() {
      await new Promise<void>((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
      began = performance.now();
    },
  };
}

/** Goes through a list in slices. */
export async function inSlices<T>(
  list: readonly T[],
  breath: Breath,
  work: (item: T, index: number) => void,
): Promise<void> {
  for (const [index, item] of list.entries()) {
    work(item, index);
    if (breath.due()) await breath.take();
  }
}
