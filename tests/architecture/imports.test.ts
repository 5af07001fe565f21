import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSource, sourceFiles, violationsOf } from "./read-imports";

const root = join(import.meta.dirname, "../..");
const files = ["app", "db", "search", "seeds"].flatMap((folder) => sourceFiles(root, folder));

describe("who may import whom", () => {
  it("reads the whole house", () => {
    expect(files.length).toBeGreaterThan(150);
  });

  it("finds no import against the table", () => {
    expect(files.flatMap((file) => violationsOf(root, file, readSource(root, file)))).toEqual([]);
  });

  it.each([
    ["app/domain/x.ts", 'import { database } from "~/db/connection";'],
    ["app/domain/x.ts", 'import { readFileSync } from "node:fs";'],
    ["app/components/x.tsx", 'import { listDomains } from "~/db/queries/vocabulary";'],
    ["app/components/x.tsx", 'export * from "../services/public/names";'],
    ["app/routes/x/route.tsx", 'import { inTransaction } from "~/db/transaction";'],
    ["app/routes/x/route.tsx", 'const kysely = await import("kysely");'],
    ["app/services/x.ts", 'import { lucia } from "~/app/auth/lucia";'],
    ["db/queries/x.ts", 'import { m } from "~/app/locales/messages/messages";'],
    ["db/migrations/x.ts", 'import type { DB } from "../schema";'],
    ["search/x.ts", 'import { signIn } from "~/app/services/accounts/sign-in";'],
    ["seeds/x.ts", 'import { Shell } from "~/app/components/shell";'],
  ])("would refuse in %s: %s", (file, source) => {
    expect(violationsOf(root, file, source)).toHaveLength(1);
  });
});
