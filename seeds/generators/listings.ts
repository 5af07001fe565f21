import type { AchievementContent } from "~/app/domain/achievement";
import type { ScenarioContent } from "~/app/domain/scenario";
import { generateAchievement } from "./achievements";
import { GENERATED_SUBFIELDS } from "./lexicon";
import { createRandom } from "./random";
import { generateScenario } from "./scenarios";

export type GeneratedListing =
  | { noun: "scenario"; number: number; content: ScenarioContent }
  | { noun: "achievement"; number: number; content: AchievementContent };

/** Far ahead of any load test, so that generated scenarios stay open. */
const DATES = { close: "2035-06-30", needBy: "2036-06-30" };

/**
 * `count` listings in order, one scenario to two achievements, without a database. The same seed gives the
 * same listings, and a longer run begins with those of a shorter one. `number` counts from 0.
 */
export function* generateListings(count: number, seed: number, from = 0): Generator<GeneratedListing> {
  for (let number = from; number < count; number++) {
    // A source of its own for each listing: any part of a run can be made again by itself.
    const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
    const subfield = random.pick(GENERATED_SUBFIELDS);
    if (number % 3 === 0)
      yield { noun: "scenario", number, content: generateScenario(random, subfield, DATES) };
    else yield { noun: "achievement", number, content: generateAchievement(random, subfield) };
  }
}
