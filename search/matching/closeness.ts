import type { Match, MatchParts } from "./types";

/**
 * A match is close, about the same task and not only of the same field, where what is known of the pair gives at
 * least this share of the points it could. Of labelled real pairs (weights m3) 45 % from .6 up were related or
 * strongly related and 4 % unrelated; below .5 it was 10 %. Among the sample records the counterpart a scenario was
 * written for stands at .7 and above, the second best at a median of .66, the fifth at .54. To be looked at again
 * when the weights change.
 */
const CLOSE = 0.6;

/**
 * Share (0–1) of the points that the parts with something to compare gave. A part of which a side says nothing (no
 * domain, no TRL, no figure) is left out: imported lists often have words only, and silence is no objection.
 */
export function closeness(parts: MatchParts): number {
  const known = [
    parts.text,
    ...(parts.domain.relation === "unknown" ? [] : [parts.domain]),
    ...(parts.maturity.relation.startsWith("unknown") ? [] : [parts.maturity]),
    ...(parts.indicators.met + parts.indicators.failed === 0 ? [] : [parts.indicators]),
    ...(parts.context.facts.every(({ state }) => state === "unknown") ? [] : [parts.context]),
  ];
  const sum = (of: "points" | "max") => known.reduce((total, part) => total + part[of], 0);
  return sum("points") / sum("max");
}

export function isClose({ parts }: Match): boolean {
  return closeness(parts) >= CLOSE;
}
