import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { singleton } from "~/db/singleton";

/** A port of this machine where a test decides who is there. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Accepts every connection and never says a word. */
export class SilentServer {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server = createServer((socket) => {
    this.sockets.add(socket);
    socket.on("error", () => {});
  });

  /** Connections taken so far. */
  get taken(): number {
    return this.sockets.size;
  }

  async start(port: number): Promise<void> {
    await new Promise<void>((ready) => this.server.listen(port, "127.0.0.1", ready));
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((done) => this.server.close(done));
  }
}

export type Said = { level: string; text: string; facts: Record<string, unknown> };

/** Takes the log's place in this process; call it before anything is logged. */
export function listenToLog(): Said[] {
  const said: Said[] = [];
  const level =
    (name: string) =>
    (first: Said["facts"] | string, text = String(first)) =>
      void said.push({ level: name, text, facts: typeof first === "string" ? {} : first });
  singleton("log", () => ({
    debug: level("debug"),
    info: level("info"),
    warn: level("warn"),
    error: level("error"),
  }));
  return said;
}
