import { paths } from "~/app/http/paths";
import { absolute } from "../show-listing";

/**
 * What crawlers are asked to leave alone: desks, forms, links that belong to one person, JSON, and the addresses of
 * lists with a question in them, of which there are more than anybody could read. Records are in the sitemap.
 */
const LEAVE_ALONE = [
  // Not every address that begins like it: /meetings is for everybody.
  `${paths.me()}$`,
  `${paths.me()}/`,
  paths.operate(),
  "/api/v1/",
  "/join/",
  "/reset-password",
  "/verify-email",
  paths.forgotPassword(),
  paths.signIn(),
  paths.signUp(),
  `${paths.scenarios()}?`,
  `${paths.achievements()}?`,
  "/search?",
  "/compare?",
  "/matches/",
];

export function robotsText(): string {
  const rules = LEAVE_ALONE.map((path) => `Disallow: ${path}`);
  return ["User-agent: *", ...rules, "", `Sitemap: ${absolute(paths.sitemap())}`, ""].join("\n");
}
