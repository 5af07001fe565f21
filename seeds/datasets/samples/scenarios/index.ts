import type { SampleScenario } from "../types";
import { aiScenarios } from "./ai";
import { moreAiScenarios } from "./ai-more";
import { deepScenarios } from "./deep";
import { moreDeepScenarios } from "./deep-more";
import { frontierScenarios } from "./frontier";
import { lifeScenarios } from "./life";
import { moreLifeScenarios } from "./life-more";
import { lowAltitudeScenarios } from "./lowalt";
import { moreLowAltitudeScenarios } from "./lowalt-more";
import { metaScenarios } from "./meta";
import { moreMetaScenarios } from "./meta-more";
import { netScenarios } from "./net";
import { moreNetScenarios } from "./net-more";
import { quantumScenarios } from "./quantum";
import { moreQuantumScenarios } from "./quantum-more";
import { robotScenarios } from "./robot";
import { moreRobotScenarios } from "./robot-more";
import { futureEnergyScenarios } from "./x-energy";
import { futureHealthScenarios } from "./x-health";
import { futureManufacturingScenarios } from "./x-manufacturing";
import { futureMaterialsScenarios } from "./x-materials";
import { futureSpaceScenarios } from "./x-space";

/**
 * Twice in the order of the domains: what a sample's number, contact and dates are made of is its place,
 * so later samples are added at the end.
 */
export const sampleScenarios: readonly SampleScenario[] = [
  ...aiScenarios,
  ...metaScenarios,
  ...lifeScenarios,
  ...netScenarios,
  ...quantumScenarios,
  ...robotScenarios,
  ...deepScenarios,
  ...lowAltitudeScenarios,
  ...frontierScenarios,

  ...moreAiScenarios,
  ...moreMetaScenarios,
  ...moreLifeScenarios,
  ...moreNetScenarios,
  ...moreQuantumScenarios,
  ...moreRobotScenarios,
  ...moreDeepScenarios,
  ...moreLowAltitudeScenarios,
  ...futureManufacturingScenarios,
  ...futureMaterialsScenarios,
  ...futureEnergyScenarios,
  ...futureSpaceScenarios,
  ...futureHealthScenarios,
];
