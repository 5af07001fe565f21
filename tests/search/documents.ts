import type { AchievementDocument, ScenarioDocument } from "~/search/documents";

/** A published scenario with nothing but what the test names. */
export function scenario(
  fields: Partial<ScenarioDocument> & { id: string; title: string },
): ScenarioDocument {
  return {
    kind: "scenario",
    no: `SD-370200-X-2026-${fields.id}`,
    oneLine: null,
    body: "",
    keywords: [],
    vocabulary: [],
    domainCode: null,
    domainProposed: false,
    subfieldCodes: [],
    applicationTags: [],
    cityCode: null,
    orgKind: "chain_leader",
    orgName: null,
    modes: [],
    publishedAt: "2026-03-01T00:00:00.000Z",
    validUntil: null,
    publicState: "open",
    updatedAt: "2026-03-01T00:00:00.000Z",
    stage: null,
    trlMin: null,
    trlTarget: null,
    responsesClose: null,
    needBy: null,
    smeOnly: false,
    provinceOnly: false,
    indicators: [],
    ...fields,
  };
}

/** A published achievement with nothing but what the test names. */
export function achievement(
  fields: Partial<AchievementDocument> & { id: string; title: string },
): AchievementDocument {
  return {
    kind: "achievement",
    no: `SD-CG-2026-${fields.id}`,
    oneLine: null,
    body: "",
    keywords: [],
    vocabulary: [],
    domainCode: null,
    domainProposed: false,
    subfieldCodes: [],
    applicationTags: [],
    cityCode: null,
    orgKind: "university",
    orgName: null,
    modes: [],
    publishedAt: "2026-03-01T00:00:00.000Z",
    validUntil: null,
    publicState: "open",
    updatedAt: "2026-03-01T00:00:00.000Z",
    trl: null,
    trlHasEvidence: false,
    trialOk: null,
    transferState: null,
    metrics: [],
    ipKinds: [],
    ...fields,
  };
}
