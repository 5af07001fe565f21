import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creditCodeCheckCharacter, readCreditCode } from "~/app/domain/credit-code";

const ALPHABET = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
const first17 = fc
  .array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 })
  .map((letters) => letters.join(""));

describe("readCreditCode", () => {
  it("knows a code worked out by hand from GB 32100-2015", () => {
    const body = "91370200MA3C00001";
    const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    const sum = weights.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(body.charAt(at)), 0);
    expect(readCreditCode(body + ALPHABET[(31 - (sum % 31)) % 31])).toMatchObject({ ok: true });
  });

  it("takes every code with its check character, and forgives spaces, lower case and full width", () => {
    fc.assert(
      fc.property(first17, (body) => {
        const code = body + creditCodeCheckCharacter(body);
        expect(readCreditCode(code)).toEqual({ ok: true, value: code });
        expect(readCreditCode(` ${code.toLowerCase().slice(0, 8)} ${code.slice(8)} `)).toEqual({
          ok: true,
          value: code,
        });
      }),
    );
  });

  it("notices every single wrong character and says what was expected", () => {
    fc.assert(
      fc.property(first17, fc.nat(16), fc.constantFrom(...ALPHABET), (body, at, other) => {
        fc.pre(body.charAt(at) !== other);
        const code = body + creditCodeCheckCharacter(body);
        const typed = code.slice(0, at) + other + code.slice(at + 1);
        const reading = readCreditCode(typed);
        const expected = creditCodeCheckCharacter(typed.slice(0, 17));
        expect(reading).toEqual({
          ok: false,
          problem: { code: "credit_code_check", expected, found: code.charAt(17) },
        });
      }),
    );
  });

  it("names the character that cannot be in a code, by its place", () => {
    expect(readCreditCode("91370200MAOC000011")).toEqual({
      ok: false,
      problem: { code: "credit_code_character", position: 11, character: "O" },
    });
  });

  it("counts the characters", () => {
    expect(readCreditCode("9137")).toEqual({ ok: false, problem: { code: "credit_code_length", length: 4 } });
  });
});
