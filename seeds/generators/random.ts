/** A small seeded source of chance: the same seed gives the same listings on every machine. */
export type Random = {
  /** Between 0 (included) and 1 (excluded). */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number;
  pick<T>(choices: readonly T[]): T;
  /** `count` different choices, in the order of the list; all of them when it is shorter. */
  some<T>(choices: readonly T[], count: number): T[];
  chance(share: number): boolean;
};

/** Mulberry32: 32 bits of state are plenty for test data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    whole,
    pick<T>(choices: readonly T[]): T {
      const choice = choices[whole(0, choices.length - 1)];
      if (choice === undefined) throw new Error("Nothing to pick from.");
      return choice;
    },
    some<T>(choices: readonly T[], count: number): T[] {
      let open = Math.min(count, choices.length);
      return choices.filter((_, index) => {
        const taken = next() * (choices.length - index) < open;
        if (taken) open -= 1;
        return taken;
      });
    },
    chance: (share) => next() < share,
  };
}
