import type { IpRight } from "~/app/domain/achievement";
import { creditCodeCheckCharacter } from "~/app/domain/credit-code";
import type { OrganisationKind } from "~/app/domain/organisation";
import type { Contact } from "~/app/domain/scenario";
import type { SampleRight } from "./datasets/samples/types";

/** First two characters of a credit code: who registered the unit and what it is (GB 32100-2015). */
const CODE_PREFIX: Record<OrganisationKind, string> = {
  chain_leader: "91",
  sme: "91",
  university: "12",
  institute: "12",
  new_rd: "12",
  transfer_office: "91",
  evaluation_body: "91",
  platform: "91",
  park: "91",
  authority: "11",
};

/** A unified social credit code with a right check character; the middle says it belongs to nobody. */
export function inventedCreditCode(
  kind: OrganisationKind,
  cityCode: string,
  serial: number,
  mark = "MAXX",
): string {
  const first17 = `${CODE_PREFIX[kind]}${cityCode}${mark}${String(serial).padStart(5, "0")}`;
  return first17 + creditCodeCheckCharacter(first17);
}

// biome-ignore format: a table
const AREA_CODES: Record<string, string> = {
  "370100": "0531", "370200": "0532", "370300": "0533", "370400": "0632", "370500": "0546", "370600": "0535",
  "370700": "0536", "370800": "0537", "370900": "0538", "371000": "0631", "371100": "0633", "371300": "0539",
  "371400": "0534", "371500": "0635", "371600": "0543", "371700": "0530",
};

/** Looks like a contact, but no local number starts with 0 and example.com takes no mail. */
export function inventedContact(name: string, cityCode: string, key: string, serial: number): Contact {
  const phone = `${AREA_CODES[cityCode] ?? "0531"}-0000${String(serial).padStart(4, "0")}`;
  return { name, phone, email: `${key}.contact@example.com` };
}

const PATENT_DIGIT = { invention: 1, utility_model: 2, design: 3 } as const;
const PATENT_YEARS = { invention: 20, utility_model: 10, design: 15 } as const;

/** A right with a number of the usual form, outside the ranges that offices have given out. */
export function inventedRight(right: SampleRight, owner: string, serial: number): IpRight {
  const { kind, year, status } = right;
  const digits = String(serial).padStart(6, "0");
  if (kind !== "invention" && kind !== "utility_model" && kind !== "design")
    return { kind, status, owner, number: registration(right, digits), expiresOn: null };
  const application = `${year}${PATENT_DIGIT[kind]}9${digits}`;
  const number = `${status === "granted" ? "ZL" : ""}${application}.${patentCheckCharacter(application)}`;
  return { kind, status, owner, number, expiresOn: `${year + PATENT_YEARS[kind]}-03-15` };
}

function registration({ kind, year }: SampleRight, digits: string): string {
  if (kind === "software") return `${year}SR9${digits}`;
  if (kind === "ic_layout") return `BS.${year % 100}59${digits.slice(1)}`;
  if (kind === "plant_variety") return `CNA${year}9${digits}`;
  return `JM-${year}-${digits}`;
}

/** Weights 2–9, 2–5 mod 11: the check character after the point of a Chinese application number. */
function patentCheckCharacter(application: string): string {
  const sum = [...application].reduce((total, digit, index) => total + Number(digit) * ((index % 8) + 2), 0);
  return sum % 11 === 10 ? "X" : String(sum % 11);
}
