import type { ListingState } from "~/app/domain/listing-state";
import { database } from "~/db/connection";
import { newId } from "~/db/ids";
import { insertImport, moveImport } from "~/db/queries/imports";
import { findPersonByEmail } from "~/db/queries/people";
import * as tokens from "./tokens";

/** Whose page it is: nobody signed in, or the address of a sample person. */
export type Visitor = "nobody" | `${string}@example.com`;

export type WalkedPage = {
  /** The folder in app/routes. */
  route: string;
  as: Visitor;
  path: string | (() => Promise<string>);
};

const LEADER = "leader@example.com";
const AUTHORITY = "authority@example.com";
const LAB = "lab@example.com";
const OPERATOR = "operator@example.com";
const SCENARIO = "SD-370200-ROBOT-2026-0001";
const ACHIEVEMENT = "CG-370800-ROBOT-2026-0002";

const nobody = (route: string, path: WalkedPage["path"]): WalkedPage => ({ route, as: "nobody", path });
const of = (as: Visitor, route: string, path: WalkedPage["path"]): WalkedPage => ({ route, as, path });

/** Every page of the application at least once; a route without a line here fails the test. */
export const PAGES: readonly WalkedPage[] = [
  nobody("$", "/no-such-page"),
  nobody("_index", "/"),
  nobody("scenarios._index", "/scenarios"),
  nobody("scenarios._index", "/scenarios?q=独角兽饲养"),
  nobody("scenarios.$no", `/scenarios/${SCENARIO}`),
  nobody("achievements._index", "/achievements?q=检测&domain=AI"),
  nobody("achievements.$no", `/achievements/${ACHIEVEMENT}`),
  nobody("matches.$subject.$counterpart", `/matches/${SCENARIO}/${ACHIEVEMENT}`),
  nobody("compare", "/compare"),
  nobody("compare", `/compare?scenario=${SCENARIO}&achievement=${ACHIEVEMENT}`),
  nobody("compare", comparison),
  nobody("search._index", "/search?q=检测"),
  nobody("search._index", "/search"),
  nobody("domains._index", "/domains"),
  nobody("domains.$code", "/domains/AI"),
  nobody("bridges._index", "/bridges"),
  nobody("organisations.$id", async () => `/organisations/${await organisation()}`),
  nobody("api._index", "/api"),
  nobody("design", "/design"),
  nobody("sign-in", "/sign-in?next=/me/scenarios"),
  nobody("sign-up", "/sign-up"),
  nobody("forgot-password", "/forgot-password"),
  nobody("reset-password", async () => `/reset-password?token=${await tokens.resetPassword(LEADER)}`),
  nobody("reset-password", "/reset-password?token=spent"),
  nobody("verify-email._index", "/verify-email?token=spent"),
  nobody("verify-email._index", async () => `/verify-email?token=${await tokens.verifyEmail(LEADER)}`),
  nobody("verify-email.sent", "/verify-email/sent"),
  nobody("join.$token", async () => `/join/${await tokens.join(await organisation())}`),
  nobody("join.$token", "/join/spent"),
  nobody("alerts.stop.$token", async () => `/alerts/stop/${await tokens.stopAlerts(LAB)}?resumed`),
  of(LEADER, "me._index", "/me"),
  of(LEADER, "me.scenarios._index", "/me/scenarios"),
  of(LEADER, "me.scenarios.new", "/me/scenarios/new"),
  of(LEADER, "me.scenarios.$id", () => listing("scenarios", LEADER, ["published"])),
  of(AUTHORITY, "me.scenarios.$id", () => listing("scenarios", AUTHORITY, ["returned", "submitted"])),
  of(LEADER, "me.organisation", "/me/organisation"),
  of("newcomer@example.com", "me.organisation", "/me/organisation"),
  of(LEADER, "me.people", "/me/people"),
  of(LEADER, "me.profile", "/me/profile"),
  of(LEADER, "me.alerts._index", "/me/alerts"),
  of(LEADER, "me.saved-searches._index", "/me/saved-searches"),
  of(LEADER, "me.saved-searches.new", "/me/saved-searches/new?in=achievements&q=检测"),
  of(LEADER, "scenarios.$no", `/scenarios/${SCENARIO}`),
  of(LAB, "me.achievements._index", "/me/achievements"),
  of(LAB, "me.achievements.new", "/me/achievements/new"),
  of(LAB, "me.achievements.$id", () => listing("achievements", LAB, ["returned"])),
  of(AUTHORITY, "me.scenarios.$id_.files", async () => `${await draft("scenarios", AUTHORITY)}/files`),
  of(LAB, "me.achievements.$id_.files", async () => `${await draft("achievements", LAB)}/files`),
  of(LEADER, "history.$noun.$id", async () => `/history/organisation/${await organisation()}`),
  of(LEADER, "history.$noun.$id", async () =>
    (await listing("scenarios", LEADER, ["published"])).replace("/me/scenarios", "/history/scenario"),
  ),
  of(LEADER, "me.imports._index", "/me/imports"),
  of(LEADER, "me.imports.$id", async () => `/me/imports/${await unreadableImport(LEADER, "owner")}`),
  of("newcomer@example.com", "me.invitations.$id", invitation),
  of("newcomer@example.com", "me._index", "/me"),
  of(OPERATOR, "operate._index", "/operate"),
  of(OPERATOR, "operate.organisations._index", "/operate/organisations"),
  of(OPERATOR, "operate.organisations.$id", async () => `/operate/organisations/${await organisation()}`),
  of(OPERATOR, "operate.review._index", "/operate/review"),
  of(OPERATOR, "operate.review.$noun.$id", review),
  of(OPERATOR, "operate.imports._index", "/operate/imports"),
  of(
    OPERATOR,
    "operate.imports.$id",
    async () => `/operate/imports/${await unreadableImport(OPERATOR, "operator")}`,
  ),
  of(OPERATOR, "operate.system._index", "/operate/system"),
  of(OPERATOR, "operate.system.rebuild", "/operate/system/rebuild"),
];

/** Routes that frame other pages and have no address of their own, and one that only answers a form that came too late. */
export const FRAMES: readonly string[] = ["me", "me.undo", "operate"];

async function organisation(): Promise<string> {
  return (await membershipOf(LEADER)).organisation_id;
}

async function membershipOf(email: string) {
  const person = await findPersonByEmail(database(), email);
  return database()
    .selectFrom("memberships")
    .selectAll()
    .where("person_id", "=", person?.id ?? "")
    .executeTakeFirstOrThrow();
}

/** The desk page of one of an organisation's own records in one of these states. */
async function listing(
  noun: "scenarios" | "achievements",
  email: string,
  states: readonly ListingState[],
): Promise<string> {
  const row = await database()
    .selectFrom(noun)
    .select("id")
    .where("organisation_id", "=", (await membershipOf(email)).organisation_id)
    .where("state", "in", states)
    .executeTakeFirstOrThrow();
  return `/me/${noun}/${row.id}`;
}

const draft = (noun: "scenarios" | "achievements", email: string) =>
  listing(noun, email, ["draft", "returned"]);

/** The steps of an import that goes well are walked in import.spec.ts. */
async function unreadableImport(email: string, actsAs: "owner" | "operator"): Promise<string> {
  const person = await findPersonByEmail(database(), email);
  const id = newId();
  const organisationId = actsAs === "owner" ? await organisation() : null;
  const target = actsAs === "owner" ? "draft" : "published";
  const file = { fileName: "清单.csv", fileSha256: "0".repeat(64), fileBytes: 3 };
  const wish = {
    id,
    personId: person?.id ?? "",
    actsAs,
    noun: "scenario" as const,
    organisationId,
    target,
  } as const;
  await insertImport(database(), { ...wish, ...file }, "walk");
  const problem = JSON.stringify({ code: "file_empty" });
  await moveImport(database(), id, { from: ["reading"], to: "unreadable", problem });
  return id;
}

async function invitation(): Promise<string> {
  const email = "newcomer@example.com";
  const row = await database()
    .selectFrom("invitations")
    .select("id")
    .where("email", "=", email)
    .executeTakeFirst();
  if (row) return `/me/invitations/${row.id}`;
  await tokens.join(await organisation(), email);
  return invitation();
}

async function review(): Promise<string> {
  const row = await database()
    .selectFrom("scenarios")
    .select("id")
    .where("state", "in", ["submitted", "under_review"])
    .executeTakeFirstOrThrow();
  return `/operate/review/scenario/${row.id}`;
}

async function comparison(): Promise<string> {
  const rows = await database()
    .selectFrom("achievements")
    .select("no")
    .where("state", "=", "published")
    .where("domain_code", "=", "ROBOT")
    .limit(3)
    .execute();
  return `/compare?scenario=${SCENARIO}${rows.map(({ no }) => `&achievement=${no}`).join("")}`;
}
