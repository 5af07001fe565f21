import type { AchievementContent } from "../achievement";
import { dayOf } from "../calendar";
import type { Answers } from "../form-state";
import type { Indicator } from "../indicator";
import type { ScenarioContent } from "../scenario";

type Value = string | number | boolean | null;
type Row = Record<string, Value>;

const said = (value: Value): string =>
  value === null || value === false ? "" : value === true ? "1" : String(value);

function rowAnswers(list: string, rows: readonly Row[]): Answers {
  const entries = rows.flatMap((row, index) =>
    Object.entries(row).map(([key, value]) => [
      `${list}.${index}.${key}`,
      key === "must" ? mustAnswer(value) : said(value),
    ]),
  );
  return Object.fromEntries(entries);
}

const mustAnswer = (value: Value) => (value === false ? "nice" : "must");

/** Texts in a content's own fields, by name; lists of codes stay lists. */
function plainAnswers(content: Record<string, unknown>): Answers {
  const entries = Object.entries(content).flatMap(([name, value]): [string, string | string[]][] => {
    if (Array.isArray(value)) return value.every((item) => typeof item === "string") ? [[name, value]] : [];
    return typeof value === "object" && value !== null ? [] : [[name, said(value as Value)]];
  });
  return Object.fromEntries(entries);
}

const contactAnswers = (contact: Row) =>
  Object.fromEntries(Object.entries(contact).map(([key, value]) => [`contact.${key}`, said(value)]));

/** Both ends of a range stand in the one value box. */
function indicatorRow({ valueMax, ...row }: Indicator): Row {
  return { ...row, value: valueMax ? `${row.value}~${valueMax}` : row.value };
}

/** Deadlines are kept as instants and asked for as days. */
function deadlineAnswers({ questionsClose, answersBy, responsesClose }: ScenarioContent): Answers {
  const deadlines = { questionsClose, answersBy, responsesClose };
  return Object.fromEntries(Object.entries(deadlines).map(([name, at]) => [name, at ? dayOf(at) : ""]));
}

/** A stored scenario as the answers that would write it. */
export function scenarioAnswers(content: ScenarioContent): Answers {
  return {
    ...plainAnswers(content),
    ...deadlineAnswers(content),
    ...contactAnswers(content.contact),
    ...rowAnswers("requirements", content.requirements),
    ...rowAnswers("indicators", content.indicators.map(indicatorRow)),
  };
}

/** A stored achievement as the answers that would write it. */
export function achievementAnswers(content: AchievementContent): Answers {
  return {
    ...plainAnswers(content),
    completingUnits: content.completingUnits.join("\n"),
    people: content.people.join("\n"),
    keywords: content.keywords.join("、"),
    innovations: content.innovations.join("\n"),
    ...contactAnswers(content.contact),
    ...rowAnswers("metrics", content.metrics),
    ...rowAnswers("comparisons", content.comparisons),
    ...rowAnswers("applications", content.applications),
    ...rowAnswers("ip", content.ip),
    ...rowAnswers("evidence", content.evidence),
  };
}
