import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../server";

/** The route folders that show a page: those whose module has a default export. The others answer with data. */
export function pageRoutes(): string[] {
  const routes = join(ROOT, "app/routes");
  return readdirSync(routes)
    .filter((name) => {
      const file = join(routes, name, "route.tsx");
      return existsSync(file) && /^export default /m.test(readFileSync(file, "utf8"));
    })
    .sort();
}
