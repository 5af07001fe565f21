import type { ListingNoun } from "~/app/domain/listing-number";

/** Every address of the site, in one place. */
export const paths = {
  home: () => "/",
  scenarios: (query = "") => `/scenarios${query}`,
  scenario: (no: string) => `/scenarios/${no}`,
  achievements: (query = "") => `/achievements${query}`,
  achievement: (no: string) => `/achievements/${no}`,
  listing: (noun: ListingNoun, no: string) =>
    noun === "scenario" ? `/scenarios/${no}` : `/achievements/${no}`,
  /** Two to four achievements side by side against a scenario; fewer lead to the choice. */
  compare: (scenario: string, achievements: readonly string[] = []) =>
    `/compare?${new URLSearchParams([["scenario", scenario], ...achievements.map((no) => ["achievement", no])])}`,
  search: (query = "") => `/search${query}`,
  domains: () => "/domains",
  domain: (code: string) => `/domains/${code}`,
  bridges: (query = "") => `/bridges${query}`,
  organisation: (id: string) => `/organisations/${id}`,
  api: () => "/api",
  /** A list or a search as an Atom feed. */
  feed: (index: "scenarios" | "achievements", query = "") => `/feeds/${index}.atom${query}`,
  sitemap: () => "/sitemap.xml",
  sitemapPart: (part: string) => `/sitemap/${part}.xml`,
  design: () => "/design",
  language: () => "/language",
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in"),
  signUp: () => "/sign-up",
  signOut: () => "/sign-out",
  verifyEmail: (token: string) => `/verify-email?token=${token}`,
  verifyEmailSent: () => "/verify-email/sent",
  forgotPassword: () => "/forgot-password",
  resetPassword: (token: string) => `/reset-password?token=${token}`,
  join: (token: string) => `/join/${token}`,
  me: () => "/me",
  myProfile: () => "/me/profile",
  myOrganisation: () => "/me/organisation",
  myPeople: () => "/me/people",
  myListings: (noun: ListingNoun) => (noun === "scenario" ? "/me/scenarios" : "/me/achievements"),
  /** A file of a record, under its own name. */
  file: (id: string, name: string) => `/files/${id}/${encodeURIComponent(name)}`,
  newListing: (noun: ListingNoun) => (noun === "scenario" ? "/me/scenarios/new" : "/me/achievements/new"),
  myListing: (noun: ListingNoun, id: string) =>
    noun === "scenario" ? `/me/scenarios/${id}` : `/me/achievements/${id}`,
  myListingFiles: (noun: ListingNoun, id: string) =>
    noun === "scenario" ? `/me/scenarios/${id}/files` : `/me/achievements/${id}/files`,
  autosave: (noun: ListingNoun, id: string) => `/me/autosave/${noun}/${id}`,
  /** Who did what and when with a record or an organisation, for those who may see it. */
  history: (noun: ListingNoun | "organisation", id: string) => `/history/${noun}/${id}`,
  myInvitation: (id: string) => `/me/invitations/${id}`,
  myAlerts: () => "/me/alerts",
  myAlert: (id: string) => `/me/alerts/${id}`,
  stopAlerts: (token: string) => `/alerts/stop/${token}`,
  savedSearches: () => "/me/saved-searches",
  savedSearch: (id: string) => `/me/saved-searches/${id}`,
  /** A record and one of its counterparts: why they match. */
  pair: (subjectNo: string, counterpartNo: string) => `/matches/${subjectNo}/${counterpartNo}`,
  operate: () => "/operate",
  review: () => "/operate/review",
  reviewListing: (noun: ListingNoun, id: string) => `/operate/review/${noun}/${id}`,
  operateOrganisations: () => "/operate/organisations",
  operateOrganisation: (id: string) => `/operate/organisations/${id}`,
  /** An operator's imports, or those of a person for their own organisation. */
  imports: (actsAs: "operator" | "owner", query = "") =>
    `${actsAs === "operator" ? "/operate" : "/me"}/imports${query}`,
  import: (actsAs: "operator" | "owner", id: string, query = "") =>
    `${actsAs === "operator" ? "/operate" : "/me"}/imports/${id}${query}`,
  importProblems: (actsAs: "operator" | "owner", id: string) =>
    `${actsAs === "operator" ? "/operate" : "/me"}/imports/${id}/problems.csv`,
  importTemplate: (noun: ListingNoun, format: "xlsx" | "csv") => `/import/template.${format}?kind=${noun}`,
  operateSystem: () => "/operate/system",
  operateSystemRebuild: () => "/operate/system/rebuild",
};
