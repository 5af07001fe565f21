import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { environment } from "~/app/environment";
import { takeProcessLock } from "~/db/process-lock";

const file = () => join(environment().DATA_DIR, "locks", "one.lock");

describe("a lock of the machine", () => {
  it("is held by one at a time, in the same process too", () => {
    const held = takeProcessLock(file());
    expect(held).not.toBeNull();
    expect(takeProcessLock(file())).toBeNull();
    held?.release();
    const again = takeProcessLock(file());
    expect(again).not.toBeNull();
    again?.release();
  });

  it("ends with the process that holds it, even when that is killed", async () => {
    const child = spawn(process.execPath, ["--import", "tsx", "tests/db/hold-lock.ts", file()], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise((resolve) => child.on("exit", resolve));
    const said = await new Promise((resolve) => child.stdout.once("data", (data) => resolve(String(data))));
    const here = takeProcessLock(file());
    child.kill("SIGKILL");
    await ended;
    expect([said, here]).toEqual(["held", null]);
    const free = takeProcessLock(file());
    expect(free).not.toBeNull();
    free?.release();
  });
});
