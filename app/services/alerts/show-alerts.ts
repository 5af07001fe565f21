import type { AlertKind } from "~/app/domain/alert";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Language } from "~/app/domain/person";
import type { Db } from "~/db/connection";
import type { Alert } from "~/db/queries/alerts";
import { loadVocabulary } from "~/db/queries/vocabulary";
import type { IndexName } from "~/search/engine";
import type { Match } from "~/search/matching/types";
import { nameMatch } from "../public/name-match";
import { type Names, namesIn } from "../public/names";
import { showCards } from "../public/show-cards";
import { readSnapshot } from "../snapshots/snapshot";

type Titled = { noun: ListingNoun; no: string; title: string };
/** An alert as a person reads it, in the page or in a mail. */
export type ShownAlert = {
  id: string;
  kind: AlertKind;
  createdAt: string;
  unread: boolean;
  /** What is new. */
  record: Titled;
  /** Whose counterpart it is; null for a hit of a saved search. */
  own: Titled | null;
  searchName: string | null;
  score: number | null;
  /** The strongest reasons, as they were when the alert was made. */
  why: string[];
};

/** Puts alerts into words; one whose records are not open to the public at this moment is left out. */
export async function showAlerts(
  db: Db,
  alerts: readonly Alert[],
  language: Language,
): Promise<ShownAlert[]> {
  const names = namesIn(await loadVocabulary(db), language);
  const scenarios = await titlesOf(
    db,
    "scenarios",
    language,
    alerts.map(({ scenarioId }) => scenarioId),
  );
  const achievements = await titlesOf(
    db,
    "achievements",
    language,
    alerts.map(({ achievementId }) => achievementId),
  );
  return alerts.flatMap((alert) => {
    const scenario = scenarios.get(alert.scenarioId ?? "") ?? null;
    const achievement = achievements.get(alert.achievementId ?? "") ?? null;
    const [record, own] = alert.about === "scenario" ? [scenario, achievement] : [achievement, scenario];
    if (!record || (alert.kind === "match" && !own)) return [];
    const match = alert.content === null ? null : readSnapshot(alert.content);
    return [
      {
        id: alert.id,
        kind: alert.kind,
        createdAt: alert.createdAt,
        unread: alert.readAt === null,
        record,
        own,
        searchName: alert.searchName,
        score: match && Math.round(match.score),
        why: match ? strongestReasons(match, names, language) : [],
      },
    ];
  });
}

async function titlesOf(db: Db, index: IndexName, language: Language, ids: (string | null)[]) {
  const asked = [...new Set(ids.flatMap((id) => id ?? []))];
  const cards = await showCards(db, index, asked, language);
  const open = cards.filter((card) => card.publicState === "open");
  return new Map(
    open.map((card): [string, Titled] => [
      card.id,
      { noun: card.noun, no: card.no, title: card.title.map(({ text }) => text).join("") },
    ]),
  );
}

const REASONS = 2;

/** What the parts that gave most points rest on, one line each. */
export function strongestReasons(match: Match, names: Names, language: Language): string[] {
  const { parts } = nameMatch(match, names, language);
  const strongest = [...parts].filter((part) => part.points > 0).sort((a, b) => b.points - a.points);
  return strongest.slice(0, REASONS).flatMap((part) => part.reasons.slice(0, 1));
}
