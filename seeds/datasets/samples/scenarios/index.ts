import type { SampleScenario } from "../types";
import { aiScenarios } from "./ai";
import { deepScenarios } from "./deep";
import { frontierScenarios } from "./frontier";
import { lifeScenarios } from "./life";
import { lowAltitudeScenarios } from "./lowalt";
import { metaScenarios } from "./meta";
import { netScenarios } from "./net";
import { quantumScenarios } from "./quantum";
import { robotScenarios } from "./robot";

/** In the order of the domains, as the policy lists them. */
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
];
