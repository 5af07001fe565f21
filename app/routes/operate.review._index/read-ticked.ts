import type { Answers } from "~/app/domain/form-state";
import type { ListingNoun } from "~/app/domain/listing-number";

export type Ticked = { noun: ListingNoun; id: string };

/** The value of a record's box. */
export const tickValue = ({ noun, id }: Ticked): string => `${noun}/${id}`;

/** The records whose boxes were ticked; anything else in the body says nothing. */
export function readTicked(answers: Answers): Ticked[] {
  return [answers["take[]"] ?? []].flat().flatMap((value) => {
    const [noun, id = ""] = value.split("/");
    return (noun === "scenario" || noun === "achievement") && id !== "" ? [{ noun, id }] : [];
  });
}
