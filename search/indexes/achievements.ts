import type { Achievement, AchievementContent } from "~/app/domain/achievement";
import type { AchievementDocument } from "~/search/documents";
import { indexedState, ownerOf, type ProjectionContext, paragraphs } from "./projection";
import { wordsOfCodes } from "./words";

/**
 * The public face of an achievement (科技成果), or null when the public must not find it.
 * Contacts, people, registration numbers, right numbers and prices stay out.
 */
export function projectAchievement(
  achievement: Achievement,
  context: ProjectionContext,
): AchievementDocument | null {
  const state = indexedState(achievement);
  const owner = ownerOf(achievement, context);
  if (state === null || achievement.no === null || achievement.publishedAt === null) return null;
  if (owner?.status === "suspended") return null;
  const { content } = achievement;
  const codes = [content.domainCode, ...content.subfieldCodes, ...content.applicationCodes];
  return {
    kind: "achievement",
    id: achievement.id,
    no: achievement.no,
    title: content.title,
    oneLine: null,
    body: bodyOf(content),
    keywords: content.keywords,
    vocabulary: wordsOfCodes(context.words, codes),
    domainCode: content.domainCode,
    domainProposed: achievement.domainProposed !== null,
    subfieldCodes: content.subfieldCodes,
    applicationTags: content.applicationCodes,
    cityCode: content.cityCode ?? owner?.cityCode ?? null,
    orgKind: owner?.kind ?? null,
    orgName: owner?.name ?? content.completingUnits[0] ?? null,
    modes: content.transferModes,
    publishedAt: achievement.publishedAt,
    validUntil: achievement.validUntil,
    publicState: state,
    updatedAt: achievement.updatedAt,
    ...offerOf(achievement),
  };
}

function bodyOf(content: AchievementContent): string {
  return paragraphs(
    content.summary,
    ...content.innovations,
    content.usableIn,
    content.titleEn,
    content.summaryEn,
  );
}

function offerOf({ content, transferState }: Achievement) {
  return {
    trl: content.trlLevel,
    trlHasEvidence:
      content.trlLevel !== null && content.evidence.some((proof) => proof.level >= Number(content.trlLevel)),
    trialOk: content.trialOk,
    transferState,
    metrics: content.metrics.map(({ name, value, unit }) => ({ name, value, unit })),
    ipKinds: [...new Set(content.ip.map((right) => right.kind))],
  };
}
