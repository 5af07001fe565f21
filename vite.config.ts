import { availableParallelism } from "node:os";
import { join } from "node:path";
import { paraglideVitePlugin } from "@inlang/paraglide-js";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { denyImports } from "vite-env-only";
import { defineConfig } from "vitest/config";
import remixConfig from "./remix.config.js";

const isTest = Boolean(process.env.VITEST);

/**
 * For the browser every message is a module, so that a page carries only its own. Whatever else runs them reads what
 * `npm run i18n` made: one module for each language, which is there in a blink.
 */
const MESSAGES_FOR_BUILD = "./.cache/messages";

export default defineConfig({
  plugins: [
    !isTest &&
      paraglideVitePlugin({
        project: "./app/locales/project.inlang",
        outdir: MESSAGES_FOR_BUILD,
        outputStructure: "message-modules",
        strategy: ["globalVariable", "baseLocale"],
      }),
    // The client build must never carry the database, the index or the seeds: the build fails instead.
    denyImports({ client: { files: ["db/**", "search/**", "seeds/**"] } }),
    tailwindcss(),
    // Remix's plugin cannot run under Vitest (it expects its own dev preamble).
    isTest ? react() : remix(remixConfig),
  ],
  resolve: {
    alias: {
      ...(isTest ? {} : { "~/app/locales/messages": join(import.meta.dirname, MESSAGES_FOR_BUILD) }),
      "~": import.meta.dirname,
    },
  },
  optimizeDeps: {
    exclude: ["better-sqlite3", "kysely", "lucia", "meilisearch", "@node-rs/argon2", "@node-rs/jieba"],
    include: ["@tanstack/react-query"],
  },
  ssr: { external: ["better-sqlite3", "@node-rs/jieba", "@node-rs/argon2"] },
  publicDir: "app/public",
  build: {
    target: "es2022",
    // Every message is a module: without this a page asks for dozens of files of a hundred bytes each.
    rollupOptions: { output: { experimentalMinChunkSize: 2_500 } },
  },
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/e2e/**", "tests/bench/**"],
    environment: "node",
    setupFiles: ["tests/setup/vitest.ts"],
    pool: "forks",
    // Vitest leaves one core free for whoever watches; here nobody does.
    maxWorkers: availableParallelism(),
    // No test depends on the clock; these only end one that hangs, on a busy machine too.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
