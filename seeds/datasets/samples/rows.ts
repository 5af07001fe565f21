import type {
  ApplicationCase,
  Comparison,
  IpStatus,
  MaturityEvidence,
  Metric,
} from "~/app/domain/achievement";
import { type Indicator, readIndicatorValue } from "~/app/domain/indicator";
import type { TechRequirement } from "~/app/domain/scenario";
import type { SampleRight } from "./types";

function indicator(
  must: boolean,
  name: string,
  written: string,
  unit: string,
  testMethod: string,
): Indicator {
  const reading = readIndicatorValue("=", written);
  if (!reading.ok) throw new Error(`Sample indicator ${name}: ${written} (${reading.problem})`);
  const { operator, value, valueMax } = reading;
  return { name, operator, value, valueMax, unit, testMethod, must };
}

/** A must-indicator as people write it: `must("漏检率", "≤0.5", "%", "抽检 2000 件")`, `"20~80"` for a range. */
export const must = (name: string, written: string, unit: string, testMethod: string) =>
  indicator(true, name, written, unit, testMethod);

export const nice = (name: string, written: string, unit: string, testMethod: string) =>
  indicator(false, name, written, unit, testMethod);

export const need = (text: string): TechRequirement => ({ text, must: true });
export const wish = (text: string): TechRequirement => ({ text, must: false });

export const metric = (name: string, value: string, unit: string, testReport = ""): Metric => ({
  name,
  value,
  unit,
  testReport,
});

export const versus = (name: string, ours: string, best: string): Comparison => ({
  indicator: name,
  ours,
  best,
});

export const usedBy = (userOrg: string, date: string, result: string): ApplicationCase => ({
  userOrg,
  date,
  result,
});

export const proof = (
  level: number,
  title: string,
  issuer: string,
  date: string,
  reference: string,
): MaturityEvidence => ({ level, title, issuer, date, reference });

export const invention = (year: number, status: IpStatus = "granted"): SampleRight => ({
  kind: "invention",
  year,
  status,
});
export const utilityModel = (year: number): SampleRight => ({
  kind: "utility_model",
  year,
  status: "granted",
});
export const software = (year: number): SampleRight => ({ kind: "software", year, status: "granted" });
export const plantVariety = (year: number): SampleRight => ({
  kind: "plant_variety",
  year,
  status: "granted",
});
export const tradeSecret = (year: number): SampleRight => ({ kind: "trade_secret", year, status: "granted" });
export const icLayout = (year: number): SampleRight => ({ kind: "ic_layout", year, status: "granted" });
