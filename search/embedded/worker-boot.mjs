// A worker thread starts as plain Node, whether the app runs from source or from the built bundle:
// this file lets it read TypeScript and the `~/` alias, then starts the real worker.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) });
await import(new URL("./worker.ts", import.meta.url).href);
