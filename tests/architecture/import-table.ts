/**
 * Who may import whom. A zone is the longest path prefix that fits a file; a file may import its own zone,
 * every zone its row names, and what ANYBODY names.
 */
export const ZONES: Record<string, readonly string[]> = {
  "app/domain": [],
  "app/environment.ts": [],
  "app/locales": [],
  "app/mail": ["app/domain", "app/locales", "app/http/log.ts", "db/singleton.ts"],
  "app/components": ["app/domain", "app/locales"],
  "app/islands": ["app/domain", "app/locales", "app/components"],
  "app/auth": ["app/domain", "app/http", "db"],
  "app/http": ["app/domain", "app/locales", "db/singleton.ts"],
  "app/services": [
    "app/domain",
    "app/mail",
    "app/auth/passwords.ts",
    "app/locales",
    "app/http",
    "db",
    "search",
  ],
  "app/routes": [
    "app/services",
    "app/auth",
    "app/http",
    "app/components",
    "app/islands",
    "app/domain",
    "app/locales",
    "db/connection.ts",
    "db/queries",
    "search/engine.ts",
  ],
  "app/commands": [
    "app/auth/network-address.ts",
    "app/services",
    "app/http",
    "app/domain",
    "app/locales",
    "app/mail",
    "db",
    "search",
    "seeds",
  ],
  app: [
    "app/domain",
    "app/auth",
    "app/http",
    "app/components",
    "app/locales",
    "app/services",
    "app/styles",
    "db",
  ],
  db: ["app/domain"],
  "db/connection.ts": ["app/domain", "db"],
  "db/migrations": [],
  search: ["app/domain", "db"],
  seeds: ["app/domain", "app/services", "app/auth/passwords.ts", "db"],
  tests: ["app", "db", "search", "seeds"],
};

/** Configuration that has no zone of its own. */
export const ANYBODY = ["app/environment.ts"];

/** Packages that a zone may not import, or (with `only`) the only ones it may. */
export const PACKAGES: Record<string, { only?: readonly string[]; never?: readonly string[] }> = {
  "app/domain": { only: ["zod"] },
  "db/migrations": { only: ["kysely"] },
  "app/components": {
    never: ["kysely", "better-sqlite3", "lucia", "meilisearch", "@remix-run/node", "@tanstack/react-query"],
  },
  "app/services": { never: ["@remix-run/node", "@remix-run/react", "react", "lucia"] },
  "app/routes": { never: ["kysely", "better-sqlite3", "lucia", "meilisearch", "@tanstack/react-query"] },
  db: { never: ["@remix-run/node", "react", "lucia", "meilisearch"] },
  search: { never: ["@remix-run/node", "react", "lucia", "kysely"] },
};
