import {
  type ApplicationCase,
  type Comparison,
  IP_KINDS,
  IP_STATUSES,
  type IpRight,
  type MaturityEvidence,
} from "~/app/domain/achievement";
import { parseWhole } from "~/app/domain/numerals";
import { type Lookup, nameKey } from "./lookup";
import { excerpt } from "./problems";
import { month } from "./read-dates";
import { entries, problem, type Reader, type Reading, value } from "./readers";

const ENTRY = /[；;\n]/;

/** Rows in one cell: entries apart by ；, their parts by | in a fixed order; later parts may be missing. */
function rows<T>(
  required: number,
  most: number,
  read: (parts: string[], lookup: Lookup) => T | null,
): Reader<T[]> {
  return (cell, lookup) => {
    const found: T[] = [];
    for (const entry of entries(cell, ENTRY)) {
      const parts = entry.split(/[|｜]/).map((part) => part.trim());
      const row = parts.length > most || parts.slice(0, required).includes("") ? null : read(parts, lookup);
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

function monthOf(text: string, lookup: Lookup): string | null {
  const read = text === "" ? value("") : month({ text, items: null }, lookup);
  return read.ok ? read.value : null;
}

/** `用户单位|年月|效果`. */
export const applicationCases: Reader<ApplicationCase[]> = rows(
  1,
  3,
  ([userOrg = "", date = "", result = ""], lookup) => {
    const read = monthOf(date, lookup);
    return read === null ? null : { userOrg, date: read, result };
  },
);

/** `等级|证明名称|出具单位|年月|编号`. */
export const evidence: Reader<MaturityEvidence[]> = rows(2, 5, (parts, lookup) => {
  const [written = "", title = "", issuer = "", date = "", reference = ""] = parts;
  const level = parseWhole(written.replace(/^TRL|级$/gi, ""), 1, 13);
  const read = monthOf(date, lookup);
  return level === null || read === null ? null : { level, title, issuer, date: read, reference };
});

/** `发明专利 ZL202010123456.7 已授权`, several apart by ；. A number that begins with ZL is a granted patent's. */
export const ipRights: Reader<IpRight[]> = (cell, lookup) => {
  const found: IpRight[] = [];
  for (const entry of entries(cell, ENTRY)) {
    const right = readRight(entry, lookup);
    if (!right) return problem("ip_shape", { found: excerpt(entry) }) as Reading<never>;
    found.push(right);
  }
  return value(found);
};

function readRight(entry: string, lookup: Lookup): IpRight | null {
  const words = entry.split(/[\s|｜,，、:：()（）]+/).filter((word) => word !== "");
  const [first = "", ...others] = words;
  const kind = IP_KINDS.find((code) => lookup.list("ip_kind").find(first)[0]?.code === code);
  const statusOf = (word: string) =>
    IP_STATUSES.find((code) => lookup.list("ip_status").find(word)[0]?.code === code);
  const statusWord = others.find(statusOf);
  const number = others.find((word) => /\d/.test(word)) ?? "";
  const granted = nameKey(number).startsWith("zl") ? "granted" : null;
  const status = statusWord ? statusOf(statusWord) : granted;
  if (!kind || !status || number === "") return null;
  const owner = others.filter((word) => word !== number && word !== statusWord).join(" ");
  return { kind, number, status, owner, expiresOn: null };
}
