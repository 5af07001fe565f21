const WORK_MS = 6;
const REST_MS = 18;

/**
 * Long work beside the requests of a living site: some milliseconds of it, then a rest three times as long,
 * so that it never takes more than a quarter of the thread, whatever happens between the items.
 */
export class Turns {
  private begun = performance.now();

  /** Does the work for each item in order, resting where it is due. */
  async take<T>(items: readonly T[], work: (item: T) => void): Promise<void> {
    for (const item of items) {
      if (performance.now() - this.begun >= WORK_MS) await this.rest();
      work(item);
    }
  }

  private async rest(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    this.begun = performance.now();
  }
}
