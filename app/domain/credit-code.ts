import { toHalfWidth } from "./numerals";

/** GB 32100-2015 leaves out I, O, S, V and Z so that no character can be mistaken for a digit. */
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** Weights 3^(i-1) mod 31 of GB 32100-2015, for the first 17 characters. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export type CreditCodeProblem =
  | { code: "credit_code_length"; length: number }
  | { code: "credit_code_character"; position: number; character: string }
  | { code: "credit_code_check"; expected: string; found: string };

export type CreditCodeReading = { ok: true; value: string } | { ok: false; problem: CreditCodeProblem };

/** The check character for the first 17 characters of a unified social credit code (GB 32100-2015, 统一社会信用代码). */
export function creditCodeCheckCharacter(first17: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * ALPHABET.indexOf(first17.charAt(index)),
    0,
  );
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/**
 * Reads a unified social credit code as typed: spaces, hyphens, full-width and lower-case letters are forgiven.
 * The problem names the offending character (1-based position) or the check character that was expected.
 */
export function readCreditCode(input: string): CreditCodeReading {
  const value = toHalfWidth(input).replace(/[\s-]/g, "").toUpperCase();
  if (value.length !== 18)
    return { ok: false, problem: { code: "credit_code_length", length: value.length } };
  const position = [...value].findIndex((character) => !ALPHABET.includes(character));
  if (position >= 0) {
    const character = value.charAt(position);
    return { ok: false, problem: { code: "credit_code_character", position: position + 1, character } };
  }
  const expected = creditCodeCheckCharacter(value.slice(0, 17));
  const found = value.charAt(17);
  if (expected !== found) return { ok: false, problem: { code: "credit_code_check", expected, found } };
  return { ok: true, value };
}
