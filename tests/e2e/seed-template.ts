import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { ROOT, TEMPLATE_DIR } from "./server";

/** The sample data, prepared by the same commands that `npm start` runs, once for all workers. */
export default function seedTemplate(): void {
  rmSync(TEMPLATE_DIR, { recursive: true, force: true });
  for (const command of ["app/commands/migrate.ts", "seeds/run.ts"]) {
    const { status } = spawnSync(process.execPath, ["--import", "tsx", command], {
      cwd: ROOT,
      env: { ...process.env, DATA_DIR: TEMPLATE_DIR, NODE_ENV: "production" },
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (status !== 0) throw new Error(`${command} ended with ${status}`);
  }
}
