import type { Answers } from "~/app/domain/form-state";
import type { ColumnChoices } from "~/app/services/import/desk/match-columns";

/** The choices of the columns form, each at the position its name tells. */
export function readChoices(answers: Answers): ColumnChoices {
  const fields: string[] = [];
  for (const [name, answer] of Object.entries(answers)) {
    const position = /^column-(\d{1,5})$/.exec(name)?.[1];
    if (position !== undefined && typeof answer === "string") fields[Number(position)] = answer;
  }
  const { hiddenRows } = answers;
  return { fields, hiddenRows: typeof hiddenRows === "string" ? hiddenRows : "" };
}
