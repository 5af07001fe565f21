import { endOfDay, readDay, readMonth } from "../calendar";
import { readMonths } from "../duration";
import type { Answers } from "../form-state";
import { type Edge, readLooseDay } from "../loose-day";
import { parseWhole } from "../numerals";
import { LIMITS } from "../readiness";
import type { FieldProblem } from "../refusal";
import { readWanYuan } from "../wan-yuan";
import { rowIndexes } from "./rows";

/** Line ends as browsers send them would make unchanged text look changed. */
const clean = (text: string) => text.replace(/\r\n?/g, "\n").trim();

/**
 * Reads the answers of a listing's form one field at a time and collects what cannot be read, each under the
 * name of its field. An empty answer is "not said" and never a problem: a draft may stop anywhere.
 */
export class FormReader {
  readonly problems: FieldProblem[] = [];

  constructor(readonly answers: Answers) {}

  report(field: string, code: string, params?: FieldProblem["params"]): void {
    this.problems.push({ field, code, params });
  }

  raw(field: string): string {
    const answer = this.answers[field];
    return clean(Array.isArray(answer) ? (answer[0] ?? "") : (answer ?? ""));
  }

  list(field: string): string[] {
    const answer = this.answers[field];
    const values = Array.isArray(answer) ? answer : answer === undefined ? [] : [answer];
    return values.map(clean).filter((value) => value !== "");
  }

  /** Text of at most `maximum` characters. */
  text(field: string, maximum: number = LIMITS.shortText): string {
    const value = this.raw(field);
    this.checkLength(field, value, maximum);
    return value;
  }

  flag(field: string): boolean {
    return this.raw(field) !== "";
  }

  choice<T extends string>(field: string, allowed: readonly T[] | ReadonlySet<string>): T | null {
    const value = this.raw(field);
    if (value === "") return null;
    const known =
      allowed instanceof Set ? allowed.has(value) : (allowed as readonly string[]).includes(value);
    if (known) return value as T;
    this.report(field, "unknown_choice");
    return null;
  }

  choices(field: string, allowed: ReadonlySet<string>): string[] {
    const values = [...new Set(this.list(field))];
    if (values.some((value) => !allowed.has(value))) this.report(field, "unknown_choice");
    return values.filter((value) => allowed.has(value));
  }

  /** A day; of a month, a quarter or a year its last day, or its first. */
  day(field: string, edge: Edge = "last"): string | null {
    return this.read(field, (text) => readLooseDay(text, edge), "date");
  }

  /** The last moment of the day that was given. */
  deadline(field: string): string | null {
    const day = this.day(field);
    return day && endOfDay(day);
  }

  /** As exact as people know it: YYYY-MM-DD or YYYY-MM. */
  dayOrMonth(field: string): string | null {
    return this.read(field, (text) => readDay(text) ?? readMonth(text), "date");
  }

  month(field: string): string | null {
    return this.read(field, readMonth, "date");
  }

  /** An amount in 万元. */
  wanYuan(field: string): string | null {
    return this.read(field, readWanYuan, "number");
  }

  whole(field: string, minimum: number, maximum: number): number | null {
    const read = (text: string) => parseWhole(text, minimum, maximum);
    return this.read(field, read, "whole_number_between", { minimum, maximum });
  }

  /** A duration in whole months. */
  months(field: string, minimum: number, maximum: number): number | null {
    const read = (text: string) => readMonths(text, minimum, maximum);
    return this.read(field, read, "whole_number_between", { minimum, maximum });
  }

  /** Several short texts in one box, parted by line ends or, where `separator` says so, by other marks. */
  lines(field: string, limit: { items: number; length: number }, separator: RegExp = /\n/): string[] {
    const items = this.raw(field)
      .split(separator)
      .map(clean)
      .filter((item) => item !== "");
    if (items.length > limit.items)
      this.report(field, "too_many", { maximum: limit.items, actual: items.length });
    const longest = items.find((item) => [...item].length > limit.length);
    if (longest) this.checkLength(field, longest, limit.length);
    return items;
  }

  /** The rows of a list that say anything, in the order of their numbers; `blank` tells which say nothing. */
  rows<T>(list: string, read: (row: RowReader) => T | null): T[] {
    const found = rowIndexes(this.answers, list).map((index) =>
      read(new RowReader(this, `${list}.${index}`)),
    );
    const rows = found.filter((row) => row !== null);
    if (rows.length > LIMITS.rows)
      this.report(list, "too_many", { maximum: LIMITS.rows, actual: rows.length });
    return rows;
  }

  private read<T>(
    field: string,
    parse: (text: string) => T | null,
    code: string,
    params?: FieldProblem["params"],
  ) {
    const text = this.raw(field);
    if (text === "") return null;
    const value = parse(text);
    if (value === null) this.report(field, code, params);
    return value;
  }

  private checkLength(field: string, value: string, maximum: number): void {
    const actual = [...value].length;
    if (actual > maximum) this.report(field, "too_long", { maximum, actual });
  }
}

/** One row of a list: the same questions, asked under the row's own name. */
export class RowReader {
  constructor(
    private readonly form: FormReader,
    private readonly name: string,
  ) {}

  field(key: string): string {
    return `${this.name}.${key}`;
  }

  raw = (key: string) => this.form.raw(this.field(key));
  text = (key: string, maximum?: number) => this.form.text(this.field(key), maximum);
  flag = (key: string) => this.form.flag(this.field(key));
  day = (key: string) => this.form.day(this.field(key));
  dayOrMonth = (key: string) => this.form.dayOrMonth(this.field(key));
  month = (key: string) => this.form.month(this.field(key));
  whole = (key: string, minimum: number, maximum: number) =>
    this.form.whole(this.field(key), minimum, maximum);
  choice = <T extends string>(key: string, allowed: readonly T[]) =>
    this.form.choice(this.field(key), allowed);
  report = (key: string, code: string, params?: FieldProblem["params"]) =>
    this.form.report(this.field(key), code, params);
  /** True when none of these boxes holds anything. */
  blank = (...keys: string[]) => keys.every((key) => this.raw(key) === "");
}
