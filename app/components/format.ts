import { getLocale } from "~/app/locales/messages/runtime";

/** The day of an instant or date in the reader's language, by China's clock. */
export function dayText(value: string): string {
  const date = new Date(value.length === 10 ? `${value}T00:00:00+08:00` : value);
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(getLocale(), { dateStyle: "medium", timeZone: "Asia/Shanghai" }).format(
    date,
  );
}

/** Day and minute, for histories and deadlines. */
export function momentText(value: string): string {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return value;
  const style = { dateStyle: "medium", timeStyle: "short", timeZone: "Asia/Shanghai" } as const;
  return new Intl.DateTimeFormat(getLocale(), style).format(date);
}

/** Hour and minute, for what happened just now. */
export function clockText(value: string): string {
  const style = { timeStyle: "short", hourCycle: "h23", timeZone: "Asia/Shanghai" } as const;
  return new Intl.DateTimeFormat(getLocale(), style).format(new Date(value));
}

/** The size of a file, in units that are written alike in both languages. */
export function sizeText(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${numberText(Math.max(1, Math.round(kilobytes)))} KB`;
  return `${new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 }).format(kilobytes / 1024)} MB`;
}

/** A whole number with the reader's separators. */
export function numberText(value: number): string {
  return new Intl.NumberFormat(getLocale()).format(value);
}
