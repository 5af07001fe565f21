import { termsOf, type Vocabulary } from "../vocabulary";

/** The codes a form may send. What is retired may stay in a record that has it, but enters no other. */
export type FormChoices = {
  domains: ReadonlySet<string>;
  /** Subfield code → its domain and Chinese name. */
  subfields: ReadonlyMap<string, { domainCode: string; name: string }>;
  applications: ReadonlySet<string>;
  cities: ReadonlySet<string>;
  list(name: string): ReadonlySet<string>;
  /** Canonical symbol of a unit by any of its names. */
  units: ReadonlyMap<string, string>;
};

/** Codes already in the record: they stay choosable even when the vocabulary has retired them. */
type Held = { domainCode: string | null; subfieldCodes: string[]; applicationCodes: string[] };

export function formChoices(vocabulary: Vocabulary, held: Held): FormChoices {
  const open = <T extends { code: string; retired: boolean }>(terms: T[], kept: readonly (string | null)[]) =>
    terms.filter((term) => !term.retired || kept.includes(term.code));
  const codes = (terms: { code: string }[]) => new Set(terms.map((term) => term.code));
  const subfields = open(vocabulary.subfields, held.subfieldCodes);
  return {
    domains: codes(open(vocabulary.domains, [held.domainCode])),
    subfields: new Map(subfields.map((s) => [s.code, { domainCode: s.domainCode, name: s.nameZh }])),
    applications: codes(open(vocabulary.applications, held.applicationCodes)),
    cities: codes(vocabulary.cities),
    list: (name) => codes(termsOf(vocabulary, name)),
    units: unitSymbols(vocabulary),
  };
}

function unitSymbols(vocabulary: Vocabulary): Map<string, string> {
  const symbols = new Map<string, string>();
  for (const unit of termsOf(vocabulary, "unit")) {
    const symbol = typeof unit.details.symbol === "string" ? unit.details.symbol : unit.code;
    for (const name of [symbol, unit.nameZh, ...unit.synonyms]) if (name !== "") symbols.set(name, symbol);
  }
  return symbols;
}
