import type { Subfield } from "~/app/domain/vocabulary";
import type { Column } from "./column";
import type { Lookup } from "./lookup";
import { type CellProblem, excerpt } from "./problems";
import { entries, saysNothing } from "./readers";
import { ENTRY_SEPARATORS } from "./separators";
import type { Cell } from "./sheet-types";

type Content = { domainCode: string | null; subfieldCodes: string[] };

/**
 * 细分方向 by code, name or synonym. A synonym that several domains share needs the row's domain; a row without a
 * domain takes the one that all its subfields belong to. Stands behind the domain's column, which is read first.
 */
export const SUBFIELD_COLUMN: Column<Content> = {
  field: "subfieldCodes",
  zh: ["细分方向", "细分领域", "方向", "技术方向", "关键技术"],
  en: ["subfields", "subfield", "subfield_codes"],
  keys: ["subfieldCodes", "domainCode"],
  apply(content, cell, lookup) {
    if (saysNothing(cell)) return null;
    const found: Subfield[] = [];
    for (const name of namesIn(cell, lookup)) {
      const subfield = resolve(name, content.domainCode, lookup);
      if ("code" in subfield && "nameZh" in subfield) found.push(subfield);
      else return subfield as CellProblem;
    }
    const domains = new Set(found.map((subfield) => subfield.domainCode));
    const open = isOpenFamily(content.domainCode);
    if (domains.size > 1 && !open)
      return { code: "subfield_two_domains", params: { found: excerpt(cell.text) } };
    content.domainCode ??= found[0]?.domainCode ?? null;
    content.subfieldCodes = [...new Set(found.map((subfield) => subfield.code))];
    return null;
  },
};

/** A name may itself hold a separator (深部矿产、地热资源绿色安全高效开发及共采), so the whole cell is tried first. */
function namesIn(cell: Cell, lookup: Lookup): string[] {
  if (cell.items) return entries(cell);
  if (lookup.subfields.find(cell.text).length > 0) return [cell.text];
  const coarse = entries(cell, ENTRY_SEPARATORS);
  return coarse.flatMap((name) =>
    lookup.subfields.find(name).length > 0 ? [name] : entries({ text: name, items: null }),
  );
}

/** A family of the open X list may have no subfields of its own; its records name those of other domains. */
const isOpenFamily = (domainCode: string | null) => domainCode?.startsWith("X-") ?? false;

function resolve(name: string, domainCode: string | null, lookup: Lookup): Subfield | CellProblem {
  const all = lookup.subfields.find(name);
  const found = excerpt(name);
  if (all.length === 0)
    return { code: "unknown_choice", params: { found, known: lookup.subfields.suggest(name) } };
  const open = all.filter((subfield) => !subfield.retired);
  if (open.length === 0)
    return { code: "retired_choice", params: { found, known: lookup.subfields.suggest(name) } };
  const inDomain = open.filter((subfield) => subfield.domainCode === domainCode);
  const anyDomain = domainCode === null || (isOpenFamily(domainCode) && inDomain.length === 0);
  const here = anyDomain ? open : inDomain;
  if (here.length === 0) return { code: "subfield_other_domain", params: { found } };
  const [only] = here;
  if (here.length > 1 || !only)
    return {
      code: "subfield_ambiguous",
      params: { found, known: here.map((subfield) => subfield.nameZh).join("、") },
    };
  return only;
}
