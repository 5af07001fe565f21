import { readFileSync } from "node:fs";
import { z } from "zod";

const demandSchema = z.object({
  id: z.string(),
  title: z.string(),
  content: z.string(),
  candidates: z.array(
    z.object({ id: z.string(), keywords: z.string(), level: z.number().int().min(1).max(4) }),
  ),
});

/** A demand with its candidates, labelled 1 (unrelated) to 4 (strongly related). */
export type Demand = z.infer<typeof demandSchema>;

export function readDemands(file: string): Demand[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, at) => {
    if (line.trim() === "") return [];
    const read = demandSchema.safeParse(parse(line, file, at));
    if (!read.success)
      throw new Error(`${file}:${at + 1}: ${read.error.issues.map((issue) => issue.message).join("; ")}`);
    return [read.data];
  });
}

/** The texts of all candidates of the file, once each: the collection whose statistics the ranking uses. */
export function collectionOf(demands: readonly Demand[]): Map<string, string> {
  return new Map(
    demands.flatMap((demand) => demand.candidates.map(({ id, keywords }) => [id, keywords] as const)),
  );
}

function parse(line: string, file: string, at: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${file}:${at + 1}: not JSON`);
  }
}
