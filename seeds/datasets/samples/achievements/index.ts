import type { SampleAchievement } from "../types";
import { aiAchievements } from "./ai";
import { moreAiAchievements } from "./ai-more";
import { deepAchievements } from "./deep";
import { moreDeepAchievements } from "./deep-more";
import { frontierAchievements } from "./frontier";
import { lifeAchievements } from "./life";
import { moreLifeAchievements } from "./life-more";
import { lowAltitudeAchievements } from "./lowalt";
import { moreLowAltitudeAchievements } from "./lowalt-more";
import { metaAchievements } from "./meta";
import { moreMetaAchievements } from "./meta-more";
import { netAchievements } from "./net";
import { moreNetAchievements } from "./net-more";
import { otherAchievements } from "./other";
import { quantumAchievements } from "./quantum";
import { moreQuantumAchievements } from "./quantum-more";
import { robotAchievements } from "./robot";
import { moreRobotAchievements } from "./robot-more";
import { futureEnergyAchievements } from "./x-energy";
import { futureHealthAchievements } from "./x-health";
import { moreInformationAchievements } from "./x-information";
import { futureManufacturingAchievements } from "./x-manufacturing";
import { futureMaterialsAchievements } from "./x-materials";
import { futureSpaceAchievements } from "./x-space";

/** Twice in the order of the domains; a place makes a contact and the numbers of rights, so later samples go to the end. */
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

  ...moreAiAchievements,
  ...moreMetaAchievements,
  ...moreLifeAchievements,
  ...moreNetAchievements,
  ...moreQuantumAchievements,
  ...moreRobotAchievements,
  ...moreDeepAchievements,
  ...moreLowAltitudeAchievements,
  ...futureManufacturingAchievements,
  ...moreInformationAchievements,
  ...futureMaterialsAchievements,
  ...futureEnergyAchievements,
  ...futureSpaceAchievements,
  ...futureHealthAchievements,
];
