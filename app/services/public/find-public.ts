import type { Achievement } from "~/app/domain/achievement";
import { type PublicState, publicStateOf } from "~/app/domain/listing-state";
import type { Organisation } from "~/app/domain/organisation";
import type { Scenario } from "~/app/domain/scenario";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { findAchievementByNo } from "~/db/queries/achievements";
import { findOrganisation } from "~/db/queries/organisations";
import { findScenarioByNo } from "~/db/queries/scenarios";

export type PublicRecord<T> = { record: T; publicState: PublicState; organisation: Organisation | null };

/** A record that anybody may read, or null: unknown, not published, or of a suspended organisation. */
async function publicRecord<T extends Scenario | Achievement>(
  record: T | null,
): Promise<PublicRecord<T> | null> {
  if (!record) return null;
  const publicState = publicStateOf(record.state, record.validUntil, instant());
  if (publicState === null) return null;
  const organisation = record.organisationId
    ? await findOrganisation(database(), record.organisationId)
    : null;
  if (organisation?.status === "suspended") return null;
  return { record, publicState, organisation };
}

export async function findPublicScenario(no: string): Promise<PublicRecord<Scenario> | null> {
  return publicRecord(await findScenarioByNo(database(), no));
}

export async function findPublicAchievement(no: string): Promise<PublicRecord<Achievement> | null> {
  return publicRecord(await findAchievementByNo(database(), no));
}
