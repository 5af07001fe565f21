import { database, databaseFile } from "~/db/connection";
import { migrate } from "~/db/migrate";

const applied = await migrate(database());
process.stdout.write(
  applied.length > 0 ? `${databaseFile()}: ${applied.join(", ")}\n` : `${databaseFile()}: up to date\n`,
);
await database().destroy();
