import { m } from "~/app/locales/messages/messages";
import type { StepState } from "~/app/services/system/job";
import type { EngineName } from "~/app/services/system/view-system";
import type { EngineHealth, IndexName } from "~/search/engine";

const ENGINES: Record<EngineName, () => string> = {
  embedded: () => m.system_engine_embedded(),
  meilisearch: () => m.system_engine_meilisearch(),
};
const INDEXES: Record<IndexName, () => string> = {
  scenarios: () => m.system_index_scenarios(),
  achievements: () => m.system_index_achievements(),
};
const STATUSES: Record<EngineHealth["status"], () => string> = {
  ok: () => m.system_status_ok(),
  degraded: () => m.system_status_degraded(),
  down: () => m.system_status_down(),
};
const STATES: Record<StepState, () => string> = {
  waiting: () => m.system_step_waiting(),
  running: () => m.system_step_running(),
  done: () => m.system_step_done(),
  failed: () => m.system_step_failed(),
};

export const engineText = (name: EngineName) => ENGINES[name]();
export const indexText = (name: IndexName) => INDEXES[name]();
export const statusText = (status: EngineHealth["status"]) => STATUSES[status]();
export const stateText = (state: StepState) => STATES[state]();

/** A length of time in the two largest units that say something. */
export function durationText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return m.system_seconds({ count: String(whole) });
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return m.system_minutes({ minutes: String(minutes), seconds: String(whole % 60) });
  return m.system_hours({ hours: String(Math.floor(minutes / 60)), minutes: String(minutes % 60) });
}
