import type { SampleAchievement } from "../types";
import { aiAchievements } from "./ai";
import { deepAchievements } from "./deep";
import { lifeAchievements } from "./life";
import { metaAchievements } from "./meta";
import { netAchievements } from "./net";
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
];
