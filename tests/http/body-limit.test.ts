import { expect, it } from "vitest";
import { bodyLimit } from "~/app/http/body-limit";

const MB = 1024 * 1024;

it.each([
  "/me/scenarios/0192-ab/files",
  "/me/achievements/0192-ab/files.data",
  "/me/imports",
  "/operate/imports",
  "/operate/imports.data",
])("%s takes a file and answers one that is too large", (path) => {
  expect(bodyLimit(path)).toBe(64 * MB);
});

it.each([
  ...["/me/scenarios/0192-ab", "/me/organisation/1/files", "/x/me/scenarios/1/files", "/sign-in"],
  ...["/me/imports/1", "/imports", "/me/importsx", "/x/me/imports", "/me/profile"],
])("%s takes no more than a form", (path) => {
  expect(bodyLimit(path)).toBe(4 * MB);
});
