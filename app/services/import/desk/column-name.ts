import type { Language } from "~/app/domain/person";
import { headingOf } from "../../export/own-listings";
import type { Column } from "../column";

/** What a column is called on a page. In files its English heading is written for programs: `budget_max`. */
export function columnName<C>(column: Column<C>, language: Language): string {
  const heading = headingOf(column, language);
  if (language !== "en") return heading;
  const words = heading.replaceAll("_", " ").replace(/\b(trl|ip|id)\b/g, (word) => word.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}
