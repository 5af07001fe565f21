/** How many stand side by side: one alone is no comparison, five no longer fit a sheet. */
export const COMPARE_LEAST = 2;
export const COMPARE_MOST = 4;

/** Numbers in an address beyond this are not looked up. */
const READ_MOST = 12;

/** A comparison's state, all of it in the address. */
export type CompareAddress = {
  scenario: string | null;
  /** As asked, each once, in the order given. */
  achievements: string[];
  onlyDifferences: boolean;
};

/** Reads an address; blank fields of a form and repeated numbers leave no trace. */
export function readCompareAddress(params: URLSearchParams): CompareAddress {
  return {
    scenario: numbersIn(params.getAll("scenario"))[0] ?? null,
    achievements: numbersIn(params.getAll("achievement")).slice(0, READ_MOST),
    onlyDifferences: params.get("only") === "differences",
  };
}

/** People type small letters and full-width signs; a text too long for a number is cut, to be named as unknown. */
function numbersIn(values: string[]): string[] {
  const numbers = values.map((value) => value.normalize("NFKC").trim().toUpperCase().slice(0, 40));
  return [...new Set(numbers)].filter((number) => number !== "");
}
