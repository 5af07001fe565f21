/** Milliseconds until a server that was away is looked for again; doubled each time in vain. */
const FIRST_REST_MS = 2_000;
const LONGEST_REST_MS = 60_000;

export type BreakerParts = {
  /** Resolves to true when the server answers again; never throws. */
  probe: () => Promise<boolean>;
  onOpen: (reason: string) => void;
  onClose: () => void;
  /** Milliseconds; only differences matter. */
  now: () => number;
};

/**
 * After one failure nobody waits for the server any more: everybody is sent elsewhere at once, and one probe
 * at a time, in the background, finds out when it is back.
 */
export class Breaker {
  private openSince: { reason: string; until: number } | null = null;
  private probing: Promise<void> | null = null;
  private lastRest = 0;

  constructor(private readonly parts: BreakerParts) {}

  /** Why the server is not asked at present; null when it is. */
  get reason(): string | null {
    return this.openSince?.reason ?? null;
  }

  /** Whether the server may be asked now. When its rest is over this starts a probe, and still says no. */
  admits(): boolean {
    if (!this.openSince) return true;
    if (this.parts.now() >= this.openSince.until) this.startProbe();
    return false;
  }

  failed(reason: string): void {
    const rest = Math.min(LONGEST_REST_MS, this.lastRest === 0 ? FIRST_REST_MS : this.lastRest * 2);
    const wasClosed = this.openSince === null;
    // Several requests that were on their way together are one failure.
    if (!wasClosed && this.parts.now() < (this.openSince?.until ?? 0)) return;
    this.lastRest = rest;
    this.openSince = { reason, until: this.parts.now() + rest };
    if (wasClosed) this.parts.onOpen(reason);
  }

  /** A question was answered, so the server is well again. */
  succeeded(): void {
    this.lastRest = 0;
  }

  /** The probe under way, if any. */
  settled(): Promise<void> {
    return this.probing ?? Promise.resolve();
  }

  private startProbe(): void {
    this.probing ??= this.parts
      .probe()
      .then((well) => {
        if (well) this.close();
        else this.failed(this.reason ?? "away");
      })
      .finally(() => {
        this.probing = null;
      });
  }

  private close(): void {
    if (!this.openSince) return;
    this.openSince = null;
    this.parts.onClose();
  }
}
