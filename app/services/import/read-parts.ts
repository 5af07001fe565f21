import {
  type ApplicationCase,
  type Comparison,
  IP_KINDS,
  IP_STATUSES,
  type IpRight,
  type MaturityEvidence,
} from "~/app/domain/achievement";
import { readDay, readMonth } from "~/app/domain/calendar";
import { parseWhole } from "~/app/domain/numerals";
import { type Lookup, nameKey } from "./lookup";
import { excerpt } from "./problems";
import { entries, problem, type Reader, type Reading, value } from "./readers";
import { ENTRY_SEPARATORS, PART_SEPARATORS, splitAt } from "./separators";

const partsOf = (entry: string) => splitAt(entry, PART_SEPARATORS).map((part) => part.trim());

/**
 * Rows in one cell: entries apart by ；, their parts by | in a fixed order; later parts may be missing. Where all are
 * there some may be empty, as in a draft.
 */
function rows<T>(
  required: number,
  most: number,
  read: (parts: string[], lookup: Lookup) => T | null,
): Reader<T[]> {
  return (cell, lookup) => {
    const found: T[] = [];
    for (const entry of entries(cell, ENTRY_SEPARATORS)) {
      const parts = partsOf(entry);
      const gaps = parts.length < most && parts.slice(0, required).includes("");
      const row = parts.length > most || gaps ? null : read(parts, lookup);
      if (row === null || parts.length < required)
        return problem("parts_shape", { found: excerpt(entry), parts: required });
      found.push(row);
    }
    return value(found);
  };
}

/** `指标|我方|最好的替代方案`. */
export const comparisons: Reader<Comparison[]> = rows(3, 3, ([indicator = "", ours = "", best = ""]) => ({
  indicator,
  ours,
  best,
}));

/** A day or a month, as exact as it was written; null for anything else. */
function dayOrMonth(text: string): string | null {
  return text === "" ? "" : (readDay(text) ?? readMonth(text));
}

/** `用户单位|年月|效果`. */
export const applicationCases: Reader<ApplicationCase[]> = rows(
  1,
  3,
  ([userOrg = "", date = "", result = ""]) => {
    const read = dayOrMonth(date);
    return read === null ? null : { userOrg, date: read, result };
  },
);

/** `等级|证明名称|出具单位|年月|编号`. */
export const evidence: Reader<MaturityEvidence[]> = rows(2, 5, (parts) => {
  const [written = "", title = "", issuer = "", date = "", reference = ""] = parts;
  const level = parseWhole(written.replace(/^TRL|级$/gi, ""), 1, 13);
  const read = dayOrMonth(date);
  return level === null || read === null ? null : { level, title, issuer, date: read, reference };
});

/**
 * `发明专利 ZL202010123456.7 已授权`, several apart by ；. A number that begins with ZL is a granted patent's. With all
 * parts apart: `类型|编号|状态|权利人|到期日`.
 */
export const ipRights: Reader<IpRight[]> = (cell, lookup) => {
  const found: IpRight[] = [];
  for (const entry of entries(cell, ENTRY_SEPARATORS)) {
    const right = readRight(entry, lookup);
    if (!right) return problem("ip_shape", { found: excerpt(entry) }) as Reading<never>;
    found.push(right);
  }
  return value(found);
};

function kindOf(word: string, lookup: Lookup) {
  return IP_KINDS.find((code) => lookup.list("ip_kind").find(word)[0]?.code === code);
}

function statusOf(word: string, lookup: Lookup) {
  return IP_STATUSES.find((code) => lookup.list("ip_status").find(word)[0]?.code === code);
}

function readRight(entry: string, lookup: Lookup): IpRight | null {
  const parts = partsOf(entry);
  if (parts.length !== 5) return readRightInWords(entry, lookup);
  const [kindWord = "", number = "", statusWord = "", owner = "", expires = ""] = parts;
  const [kind, status] = [kindOf(kindWord, lookup), statusOf(statusWord, lookup)];
  const expiresOn = expires === "" ? null : readDay(expires);
  if (!kind || !status || (expires !== "" && expiresOn === null)) return null;
  return { kind, number, status, owner, expiresOn };
}

function readRightInWords(entry: string, lookup: Lookup): IpRight | null {
  const words = entry.split(/[\s|｜,，、:：()（）]+/).filter((word) => word !== "");
  const [first = "", ...others] = words;
  const kind = kindOf(first, lookup);
  const statusWord = others.find((word) => statusOf(word, lookup));
  const number = others.find((word) => /\d/.test(word)) ?? "";
  const granted = nameKey(number).startsWith("zl") ? "granted" : null;
  const status = statusWord ? statusOf(statusWord, lookup) : granted;
  if (!kind || !status || number === "") return null;
  const owner = others.filter((word) => word !== number && word !== statusWord).join(" ");
  return { kind, number, status, owner, expiresOn: null };
}
