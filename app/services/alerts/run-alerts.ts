import { log } from "~/app/http/log";
import { database } from "~/db/connection";
import { singleton } from "~/db/singleton";
import { announceExpiring } from "../notices/announce-expiring";
import { syncParts } from "../search/sync";
import { alertParts } from "./alert-parts";
import { announceHits } from "./announce-hits";
import { announceMatches } from "./announce-matches";
import { forgetOldAlerts } from "./forget-old";
import { sendAtOnce } from "./send-at-once";
import { sendDigests } from "./send-digests";

/** Of each minute of the clock, so much at most goes into looking for matches; a large import takes many minutes. */
const LOOKING_MS = 10_000;

type Running = { turn: Promise<void> | null; mails: Promise<void> | null; again: boolean; stopping: boolean };
const running = () =>
  singleton<Running>("alerts", () => ({ turn: null, mails: null, again: false, stopping: false }));

/** The clock's work: tells people of new matches and hits, and sends digests when their hour has come. One turn at a time. */
export function runAlerts(now = new Date()): Promise<void> {
  const state = running();
  if (state.stopping) return Promise.resolve();
  state.turn ??= takeTurn(now).finally(() => {
    state.turn = null;
  });
  return state.turn;
}

/** Sends what goes at once, now: called after a commit that told somebody. Calls meanwhile make one more round. */
export function runMailsAtOnce(): void {
  const state = running();
  if (state.stopping) return;
  state.again = true;
  state.mails ??= mailRounds(state).finally(() => {
    state.mails = null;
  });
}

async function mailRounds(state: Running): Promise<void> {
  while (state.again && !state.stopping) {
    state.again = false;
    await step("mails at once", () => sendAtOnce(database(), new Date(), () => state.stopping));
  }
}

/** Ends the turn at hand between two records or two mails. */
export async function stopAlerts(): Promise<void> {
  const state = running();
  state.stopping = true;
  await state.turn;
  await state.mails;
  state.stopping = false;
}

async function takeTurn(at: Date): Promise<void> {
  const now = at.toISOString();
  const stopping = () => running().stopping;
  const lookingTime = () => {
    const until = performance.now() + LOOKING_MS;
    return { now, isOver: () => stopping() || performance.now() >= until };
  };
  // The embedded index, also beside a server: it is always there and its own cursor says how far it is.
  await step("new matches", () => announceMatches(alertParts(syncParts()), lookingTime()));
  await step("hits of saved searches", () => announceHits(alertParts(syncParts()), lookingTime()));
  await step("records about to expire", () => announceExpiring(database(), now));
  await step("mails at once", () => sendAtOnce(database(), at, stopping));
  await step("digests", () => sendDigests(database(), at, stopping));
  await step("old alerts", () => forgetOldAlerts(database(), now));
}

/** Each step stands by itself: an index that is away must not keep the mails back. */
async function step(name: string, work: () => Promise<number>): Promise<void> {
  try {
    const count = await work();
    if (count > 0) log().info({ step: name, count }, "alerts");
  } catch (error) {
    log().error({ err: error, step: name }, "alerts failed and will be tried again");
  }
}
