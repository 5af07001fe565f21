/**
 * A spreadsheet runs a cell of a CSV file as a formula when it begins like this (OWASP, CSV injection), full-width
 * forms included; an apostrophe in front keeps it text. Text that already begins with such apostrophes gets one
 * more, so that taking one off gives every text back as it was.
 */
const RISKY = /^'*[=+\-@\t\r\n＝＋－＠]/;
const MARKED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** The text as it may stand in a CSV file. */
export function markFormula(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** What `markFormula` was given. */
export function unmarkFormula(text: string): string {
  return MARKED.test(text) ? text.slice(1) : text;
}
