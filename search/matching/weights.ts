/**
 * Every number that decides an order, in one place, each with its reason. Raise the version with any
 * change: it is stored with every match snapshot. Text numbers were chosen on labelled real demands
 * (`npm run bench:relevance`); differences below .01 there are noise, so round values were taken.
 */
export const WEIGHTS_VERSION = "m3";

export const WEIGHTS = {
  /** Points of 100. Text carries the subject matter and is the only part every record has. */
  parts: { text: 50, domain: 15, maturity: 15, indicators: 12, context: 8 },

  text: {
    /** Rare characters (锂 钢 膜) carry the domain: idf to this power. 1.0 costs .03 nDCG, 1.6 costs .01. */
    rarityPower: 2,
    /**
     * Characters common in Chinese at large (求 供 用) count as that much more common in the index too (without it
     * .01 nDCG less), and an index counts as so many titles larger: a small one alone does not know what is rare.
     */
    languagePrior: 1_000,
    /** The long text of a demand is mostly background; its title names the need. */
    contentInQuery: 0.3,
    /** The same for a record's own long text: present, but far below its title. */
    contentInDocument: 0.1,
    /** Saturation and length damping as in BM25; the pivot is a usual title's length in characters. */
    saturation: 1.2,
    lengthDamping: 0.75,
    lengthPivot: 14,
    /** Parts of the fused text score, each divided by its largest value among the candidates. */
    characters: 1,
    bigrams: 0.3,
    topics: 1,
    /** Background says less about the topic than about the words: half of `contentInQuery`. */
    contentInTopics: 0.15,
    /** How far topics that share words with the asked ones count too. */
    relatedTopics: 0.7,
    /** One round of feedback: likeness to the titles of the best ones so far. (Likeness in topics cost .008 nDCG.) */
    feedbackSize: 20,
    feedback: 0.4,
  },

  domain: {
    sameSubfield: 1,
    sameDomain: 0.8,
    /** Times the neighbour relation's own weight (0–1). */
    neighbour: 0.65,
    /** One side has no domain: nothing is known, so it stands between neighbour and other. */
    unknown: 0.35,
    other: 0,
    /** A domain that was only proposed counts as this share of a confirmed one above `unknown`. */
    proposedTrust: 0.6,
  },

  maturity: {
    inside: 1,
    /** More mature than asked for: usable, yet the scenario was meant to validate something newer. */
    above: 0.9,
    /** Each missing level takes this much: three levels are a pilot line away. */
    perMissingLevel: 0.3,
    /** A level without a proof counts as this share of a proven one. */
    claimTrust: 0.75,
    unknown: 0.35,
  },

  indicators: {
    /** A must row counts this many nice rows. */
    must: 3,
    met: 1,
    /** Nothing is said about it: ask, do not assume. */
    unknown: 0.3,
    failed: 0,
    /** Names this alike (0–1, shared characters) are taken for the same quantity when units agree. */
    nameLikeness: 0.5,
    /** To say that a requirement is missed the names must be this alike: a wrong "missed" hides a good answer. */
    sureName: 0.66,
  },

  context: {
    application: 3,
    mode: 2,
    trial: 2,
    timing: 2,
    city: 1,
    unknown: 0.4,
  },
} as const;
