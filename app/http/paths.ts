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
  domains: () => "/domains",
  domain: (code: string) => `/domains/${code}`,
  organisation: (id: string) => `/organisations/${id}`,
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
  newListing: (noun: ListingNoun) => (noun === "scenario" ? "/me/scenarios/new" : "/me/achievements/new"),
  myListing: (noun: ListingNoun, id: string) =>
    noun === "scenario" ? `/me/scenarios/${id}` : `/me/achievements/${id}`,
  operate: () => "/operate",
  review: () => "/operate/review",
  reviewListing: (noun: ListingNoun, id: string) => `/operate/review/${noun}/${id}`,
  operateOrganisations: () => "/operate/organisations",
  operateOrganisation: (id: string) => `/operate/organisations/${id}`,
};
