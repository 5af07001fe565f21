/** The filter grammar as far as the engine uses it: `a = "v"`, `a > "v"`, `a IN [..]`, `a NOT IN [..]`, `a EXISTS`. */
const CONDITION = /^([\w.]+) (=|>|IN|NOT IN|EXISTS) ?(.*)$/su;

export type Row = Record<string, unknown>;

export class BadFilter extends Error {}

export function attributeOf(filter: string): string {
  return CONDITION.exec(filter)?.[1] ?? "";
}

/** Values are read with JSON's rules, so a badly quoted one is refused as the server would. */
export function condition(filter: string): (row: Row) => boolean {
  const [, attribute = "", operator = "", rest = ""] = CONDITION.exec(filter) ?? [];
  if (operator === "EXISTS") return (row) => valuesAt(row, attribute).length > 0;
  const wanted = read(rest);
  if (operator === "=") return (row) => valuesAt(row, attribute).includes(String(wanted));
  if (operator === ">") return (row) => valuesAt(row, attribute).some((value) => value > String(wanted));
  if (!Array.isArray(wanted)) throw new BadFilter(filter);
  const among = (row: Row) => valuesAt(row, attribute).some((value) => wanted.includes(value));
  return operator === "IN" ? among : (row) => !among(row);
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadFilter(text);
  }
}

/** Every value at a dotted path, through lists and nested objects. */
export function valuesAt(row: unknown, path: string): string[] {
  if (Array.isArray(row)) return row.flatMap((item) => valuesAt(item, path));
  if (path === "") return row === null || row === undefined ? [] : [String(row)];
  if (row === null || typeof row !== "object") return [];
  const [head = "", ...tail] = path.split(".");
  return valuesAt((row as Row)[head], tail.join("."));
}
