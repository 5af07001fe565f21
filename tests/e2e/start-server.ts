import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { environment } from "~/app/environment";

// A fresh data folder with the samples, prepared by the same commands that `npm start` runs, then the same server.
rmSync(environment().DATA_DIR, { recursive: true, force: true });
for (const command of ["app/commands/migrate.ts", "seeds/run.ts"]) {
  const { status } = spawnSync(process.execPath, ["--import", "tsx", command], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
}
await import("~/app/commands/serve");
