// The server as `npm start` runs it. The worker that started it may be killed: then it stops by itself.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
void import("~/app/commands/serve");
