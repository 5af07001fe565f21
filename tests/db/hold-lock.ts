import { takeProcessLock } from "~/db/process-lock";

// Takes the lock named on the command line, says so, and keeps it until this process is killed.
const held = takeProcessLock(process.argv.at(-1) ?? "");
process.stdout.write(held ? "held" : "busy");
setInterval(() => held, 1_000);
