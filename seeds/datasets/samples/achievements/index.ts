import type { SampleAchievement } from "../types";
import { aiAchievements } from "./ai";
import { deepAchievements } from "./deep";
import { frontierAchievements } from "./frontier";
import { lifeAchievements } from "./life";
import { lowAltitudeAchievements } from "./lowalt";
import { metaAchievements } from "./meta";
import { netAchievements } from "./net";
import { otherAchievements } from "./other";
import { quantumAchievements } from "./quantum";
import { robotAchievements } from "./robot";

/** In the order of the domains, as the policy lists them. */
export const sampleAchievements: readonly SampleAchievement[] = [
  ...aiAchievements,
  ...metaAchievements,
  ...lifeAchievements,
  ...netAchievements,
  ...quantumAchievements,
  ...robotAchievements,
  ...deepAchievements,
  ...lowAltitudeAchievements,
  ...frontierAchievements,
  ...otherAchievements,
];
