import type { MetaDescriptor } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";

/**
 * What a record is in the words of schema.org, for machines that read pages. A scenario is a `Demand`: an
 * announcement of what an organisation seeks. An achievement is its counterpart, an `Offer` of a `Product`:
 * `TechArticle` would speak of the page, not of what may be tried, licensed or bought, and neither of them could
 * say who offers it, until when and at what price. Maturity and figures are `PropertyValue`s of the product.
 */
type Party = { id: string; name: string } | null;
type Listing = {
  no: string;
  title: string;
  titleEn: string;
  publishedAt: string | null;
  validUntil: string | null;
  domain: { name: string } | null;
  city: string | null;
  /** Null when it stays anonymous. */
  organisation: Party;
};
type Node = { "@type": string } & Record<string, unknown>;

const DESCRIPTION_LENGTH = 150;

export function shortDescription(text: string): string {
  const characters = [...text.replace(/\s+/g, " ").trim()];
  return characters.slice(0, DESCRIPTION_LENGTH).join("");
}

/** Only what was said: empty text, null and empty lists are left out. */
function said(node: Node): Node {
  const entries = Object.entries(node).filter(
    ([, value]) =>
      value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  return { "@type": node["@type"], ...Object.fromEntries(entries) };
}

function party(siteUrl: string, organisation: Party): Node | null {
  if (!organisation) return null;
  const url = `${siteUrl}/organisations/${organisation.id}`;
  return { "@type": "Organization", "@id": url, name: organisation.name, url };
}

function listingNode(type: string, listing: Listing, url: string, description: string): Node {
  return {
    "@type": type,
    "@id": `${url}#record`,
    url,
    identifier: listing.no,
    name: listing.title,
    alternateName: listing.titleEn,
    description,
    availabilityStarts: listing.publishedAt,
    validThrough: listing.validUntil,
    areaServed: listing.city && { "@type": "City", name: listing.city },
  };
}

export type DescribedScenario = Listing & {
  oneLine: string;
  problem: string;
  responsesClose: string | null;
  indicators: { name: string; required: string }[];
};

/** The organisation seeks the demand: schema.org gives a `Demand` no property for whoever makes it. */
export function scenarioNodes(scenario: DescribedScenario, siteUrl: string): Node[] {
  const url = `${siteUrl}/scenarios/${scenario.no}`;
  const demand = said({
    ...listingNode("Demand", scenario, url, scenario.oneLine || shortDescription(scenario.problem)),
    availabilityEnds: scenario.responsesClose,
    itemOffered: said({
      "@type": "Product",
      name: scenario.title,
      category: scenario.domain?.name,
      additionalProperty: scenario.indicators.map((row) => property(row.name, row.required)),
    }),
  });
  const owner = party(siteUrl, scenario.organisation);
  return owner ? [demand, { ...owner, seeks: { "@id": demand["@id"] } }] : [demand];
}

export type DescribedAchievement = Listing & {
  summary: string;
  keywords: string[];
  trl: number | null;
  metrics: { name: string; value: string; unit: string }[];
};

export function achievementNodes(achievement: DescribedAchievement, siteUrl: string): Node[] {
  const url = `${siteUrl}/achievements/${achievement.no}`;
  const description = shortDescription(achievement.summary);
  const maturity = achievement.trl === null ? [] : [property("TRL", String(achievement.trl))];
  return [
    said({
      ...listingNode("Offer", achievement, url, description),
      offeredBy: party(siteUrl, achievement.organisation),
      itemOffered: said({
        "@type": "Product",
        name: achievement.title,
        alternateName: achievement.titleEn,
        description,
        category: achievement.domain?.name,
        keywords: achievement.keywords,
        additionalProperty: [
          ...maturity,
          ...achievement.metrics.map((row) => property(row.name, row.value, row.unit)),
        ],
      }),
    }),
  ];
}

export type DescribedOrganisation = {
  id: string;
  name: string;
  nameEn: string | null;
  city: string;
  intro: string | null;
  website: string | null;
};

export function organisationNodes(organisation: DescribedOrganisation, siteUrl: string): Node[] {
  const { website } = organisation;
  return [
    said({
      "@type": "Organization",
      "@id": `${siteUrl}/organisations/${organisation.id}`,
      url: `${siteUrl}/organisations/${organisation.id}`,
      name: organisation.name,
      alternateName: organisation.nameEn,
      description: organisation.intro && shortDescription(organisation.intro),
      // People type it: only a real address may lead away from here.
      sameAs: website && /^https?:\/\//.test(website) ? website : null,
      address: { "@type": "PostalAddress", addressLocality: organisation.city, addressCountry: "CN" },
    }),
  ];
}

function property(name: string, value: string, unitText = ""): Node {
  return said({ "@type": "PropertyValue", name, value, unitText });
}

export type Crumb = { name: string; path: string };

function breadcrumbs(siteUrl: string, crumbs: Crumb[]): Node {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [{ name: m.site_name(), path: "/" }, ...crumbs].map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: `${siteUrl}${path}`,
    })),
  };
}

/** The one script of a page's data. It is data, never run: the policy on scripts does not ask a nonce of it. */
export function structuredData(siteUrl: string, nodes: Node[], crumbs: Crumb[]): MetaDescriptor {
  return {
    "script:ld+json": {
      "@context": "https://schema.org",
      "@graph": [...nodes, breadcrumbs(siteUrl, crumbs)],
    },
  };
}
