import { z } from "zod";

/** A vocabulary code with its name in both languages, so that no answer depends on the reader's language. */
export const named = z.strictObject({ code: z.string(), nameZh: z.string(), nameEn: z.string() });
export type NamedEntry = z.infer<typeof named>;

/** Whose record it is; never there for an anonymous publisher. */
export const publisher = z.strictObject({ id: z.string(), name: z.string(), url: z.url() });

export const instantText = z.iso.datetime();
export const dayText = z.iso.date();
/** `YYYY-MM`. */
export const monthText = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
/** An exact decimal as text: 0.1 + 0.2 would not survive a float. */
export const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/);
export const trlLevel = z.int().min(1).max(13);
