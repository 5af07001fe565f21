import type { Language } from "~/app/domain/person";
import { nameOf, type Subfield } from "~/app/domain/vocabulary";
import { database } from "~/db/connection";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { listBridges } from "../bridges/list-bridges";
import { listListings } from "./list-listings";
import { namesIn } from "./names";

const SHOWN = 5;

/** One domain: its words, its neighbours, and what is public in it; null for an unknown code. */
export async function viewDomain(code: string, language: Language) {
  const vocabulary = await loadVocabulary(database());
  const domain = vocabulary.domains.find((entry) => entry.code === code);
  if (!domain) return null;
  const names = namesIn(vocabulary, language);
  const named = (kinds: Subfield["kind"][]) =>
    vocabulary.subfields
      .filter(
        (subfield) => subfield.domainCode === code && kinds.includes(subfield.kind) && !subfield.retired,
      )
      .map((subfield) => ({ code: subfield.code, name: nameOf(subfield, language) }));
  const inDomain = new URLSearchParams({ domain: code, sort: "newest" });
  const scenarios = await listListings("scenarios", inDomain, language);
  const achievements = await listListings("achievements", inDomain, language);
  const bridges = await listBridges(new URLSearchParams({ domain: code }), language);
  return {
    code,
    name: nameOf(domain, language),
    description: language === "en" ? domain.descriptionEn : domain.descriptionZh,
    synonyms: domain.synonyms,
    directions: named(["direction", "technology"]),
    products: named(["product"]),
    applications: vocabulary.applications
      .filter((field) => field.domainCodes.includes(code))
      .map((field) => names.application(field.code)),
    neighbours: vocabulary.neighbours
      .flatMap((near) => (near.codeA === code ? [near.codeB] : near.codeB === code ? [near.codeA] : []))
      .filter((other) => vocabulary.domains.some((entry) => entry.code === other))
      .map((other) => names.domain(other)),
    scenarios: { total: scenarios.total.value, cards: scenarios.cards.slice(0, SHOWN) },
    achievements: { total: achievements.total.value, cards: achievements.cards.slice(0, SHOWN) },
    platforms: { total: bridges.total, platforms: bridges.platforms.slice(0, SHOWN) },
  };
}
