import { resolve } from "node:path";
import { z } from "zod";

const port = z.coerce
  .number({ error: "PORT must be a whole number from 1 to 65535" })
  .int("PORT must be a whole number from 1 to 65535")
  .min(1, "PORT must be a whole number from 1 to 65535")
  .max(65535, "PORT must be a whole number from 1 to 65535");

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  PORT: port.default(3000),
  HOST: z.string().min(1, "HOST must not be empty").default("127.0.0.1"),
  SITE_URL: z.url("SITE_URL must be a full address such as https://market.example.cn").optional(),
  DATA_DIR: z.string().min(1, "DATA_DIR must name a folder").default("./data"),
  SMTP_URL: z
    .url("SMTP_URL must look like smtp://user:password@host:587")
    .regex(/^smtps?:/, "SMTP_URL must begin with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: z.email("MAIL_FROM must be an e-mail address").default("no-reply@scenario-market.local"),
  /** With it an index server answers searches, and the embedded index when that is away. */
  MEILI_URL: z
    .url("MEILI_URL must be a full address such as http://127.0.0.1:7700")
    .regex(/^https?:/, "MEILI_URL must begin with http:// or https://")
    .optional(),
  /** The key of `npm run search:key`: limited to the indexes of the prefix, not the master key. */
  MEILI_API_KEY: z.string().optional(),
  MEILI_INDEX_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,100}$/, "MEILI_INDEX_PREFIX may have letters, digits, - and _, at most 100")
    .default("market_"),
  DATABASE_URL: z
    .undefined({ error: "DATABASE_URL is not supported yet: leave it unset to use SQLite in DATA_DIR" })
    .optional(),
  /** "1" opens /design, the page of all components. For developers and the tests, never on a public site. */
  DESIGN_PAGE: z.literal("1", "DESIGN_PAGE must be 1 or unset").optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

export type Environment = ReturnType<typeof readEnvironment>;

/** Validates raw variables; throws one Error that lists every bad value in plain words. An empty value means "not set". */
export function readEnvironment(raw: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment has values that cannot be used:\n${lines.join("\n")}`);
  }
  const values = result.data;
  return {
    ...values,
    DATA_DIR: resolve(values.DATA_DIR),
    SITE_URL: (values.SITE_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ""),
  };
}

let cached: Environment | undefined;

/** The process's environment, read and validated once. */
export function environment(): Environment {
  cached ??= readEnvironment(process.env);
  return cached;
}
