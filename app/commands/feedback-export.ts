import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { exportFeedback } from "~/app/services/feedback/export-feedback";
import { database } from "~/db/connection";
import { migrate } from "~/db/migrate";

// Writes what people found of matches as JSON lines, for learning: no person, no note, no time. The file is whole or not there.
const USAGE = "Usage: npm run feedback:export -- FILE";

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const [file, ...more] = args;
  if (!file || file.startsWith("-") || more.length > 0) {
    process.stderr.write(`${USAGE}\n`);
    return file === "--help" ? 0 : 1;
  }
  try {
    await migrate(database());
    const lines = await write(file);
    process.stdout.write(`${lines} verdicts written to ${file}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    await database().destroy();
  }
}

async function write(file: string): Promise<number> {
  let lines = 0;
  async function* counted() {
    for await (const line of exportFeedback(database())) {
      lines++;
      yield line;
    }
  }
  const unfinished = `${file}.part`;
  await pipeline(Readable.from(counted()), createWriteStream(unfinished));
  await rename(unfinished, file);
  return lines;
}
