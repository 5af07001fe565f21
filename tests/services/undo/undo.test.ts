import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/app/domain/person";
import { isRefusal, type Refusal } from "~/app/domain/refusal";
import { listAlerts } from "~/app/services/alerts/list-alerts";
import { markAllRead } from "~/app/services/alerts/mark-all-read";
import { judgeMatch, withdrawVerdict } from "~/app/services/feedback/judge-match";
import { discardDraft } from "~/app/services/listings/discard";
import { pauseListing } from "~/app/services/listings/pause";
import { takeForReview } from "~/app/services/listings/take-for-review";
import { inviteColleague } from "~/app/services/organisations/invite-colleague";
import { registerOrganisation } from "~/app/services/organisations/register-organisation";
import { revokeInvitation } from "~/app/services/organisations/revoke-invitation";
import { updateOrganisation } from "~/app/services/organisations/update-organisation";
import { verifyOrganisation } from "~/app/services/organisations/verify-organisation";
import { removeSearch } from "~/app/services/saved-searches/remove-search";
import { saveSearch } from "~/app/services/saved-searches/save-search";
import { undo } from "~/app/services/undo/undo";
import { listOpenInvitations } from "~/db/queries/invitations";
import { listOwnVerdicts } from "~/db/queries/match-feedback";
import { countUnreadNews } from "~/db/queries/news";
import { findOrganisation } from "~/db/queries/organisations";
import { listSavedSearches } from "~/db/queries/saved-searches";
import { newActor, newAddress, organisationFacts } from "~/tests/support/people";
import {
  indexAndAnnounce,
  type Market,
  newMarket,
  openMarketEngine,
  publishedAchievement,
  publishedScenario,
} from "../alerts/market";
import { asOwner, asReviewer, current, listingIn, must } from "../listings/scene";

const engine = openMarketEngine();
let market: Market;
let owner: Actor;
beforeEach(async () => {
  market = await newMarket(engine);
  ({ owner } = market);
});
afterAll(() => engine.close());

const codeOf = (outcome: true | Refusal) => (isRefusal(outcome) ? outcome.code : outcome);
const search = { index: "achievements" as const, query: "q=焊缝", name: "焊缝", mailed: false };

describe("undo", () => {
  it("brings a removed search back with its name and what it found, for nobody else and not twice", async () => {
    const { id } = must(await saveSearch(owner, search));
    await publishedAchievement(market);
    await indexAndAnnounce(market);
    const found = async () => (await listAlerts(owner, 1, "zh-CN")).alerts.length;
    expect(await found()).toBe(1);
    must(await removeSearch(owner, id));
    expect(await listSavedSearches(market.db, owner.personId)).toEqual([]);
    expect(await found()).toBe(0);
    expect(codeOf(await undo(market.firm.owner, "search", id))).toBe("not_found");
    expect(await undo(owner, "search", id)).toBe(true);
    expect(await listSavedSearches(market.db, owner.personId)).toEqual([
      expect.objectContaining({ id, name: "焊缝", mailed: false }),
    ]);
    expect(await found()).toBe(1);
    expect(codeOf(await undo(owner, "search", id))).toBe("not_found");
  });

  it("of a removed search gives way to the same one saved anew", async () => {
    const { id } = must(await saveSearch(owner, search));
    must(await removeSearch(owner, id));
    const again = must(await saveSearch(owner, { ...search, name: "焊缝检测" }));
    expect(again.existed).toBe(false);
    expect(codeOf(await undo(owner, "search", id))).toBe("not_found");
  });

  it("marks as unread again what one press had marked, and only that", async () => {
    await listingIn(market, "rejected");
    await listingIn(market, "returned");
    const at = await markAllRead(owner);
    expect(await countUnreadNews(market.db, owner.personId)).toBe(0);
    expect(codeOf(await undo(owner, "alerts_read", "2026-01-01T00:00:00.000Z"))).toBe("not_found");
    expect(await undo(owner, "alerts_read", at)).toBe(true);
    expect(await countUnreadNews(market.db, owner.personId)).toBe(2);
  });

  it("recalls a submission until a reviewer took it", async () => {
    const id = await listingIn(market, "submitted");
    expect(codeOf(await undo(market.firm.owner, "submitted", `scenario/${id}`))).toBe("not_found");
    expect(await undo(owner, "submitted", `scenario/${id}`)).toBe(true);
    expect((await current("scenario", id)).state).toBe("draft");
    const taken = await listingIn(market, "submitted");
    must(await takeForReview("scenario", await asReviewer(market.operator, "scenario", taken)));
    expect(codeOf(await undo(owner, "submitted", `scenario/${taken}`))).toBe("wrong_state");
  });

  it("puts a deleted draft back", async () => {
    const id = await listingIn(market, "draft");
    must(await discardDraft("scenario", await asOwner(owner, "scenario", id)));
    expect(codeOf(await undo(market.firm.owner, "discarded", `scenario/${id}`))).toBe("not_found");
    expect(await undo(owner, "discarded", `scenario/${id}`)).toBe(true);
    expect((await current("scenario", id)).state).toBe("draft");
  });

  it("resumes what was just paused", async () => {
    const id = await listingIn(market, "published");
    const mover = { party: "owner", permit: await asOwner(owner, "scenario", id) } as const;
    must(await pauseListing("scenario", mover, "检修"));
    expect(await undo(owner, "paused", `scenario/${id}`)).toBe(true);
    expect((await current("scenario", id)).state).toBe("published");
  });

  it("lets a revoked invitation stand, unless the address was invited again", async () => {
    const { organisationId } = market;
    const email = newAddress();
    must(await inviteColleague(owner, { organisationId, email, role: "editor" }));
    const [invitation] = await listOpenInvitations(market.db, organisationId);
    const id = `${organisationId}/${invitation?.id}`;
    must(await revokeInvitation(owner, { organisationId, invitationId: invitation?.id ?? "" }));
    expect(codeOf(await undo(market.firm.owner, "invitation", id))).toBe("not_found");
    expect(await undo(owner, "invitation", id)).toBe(true);
    expect(await listOpenInvitations(market.db, organisationId)).toEqual([invitation]);
    must(await revokeInvitation(owner, { organisationId, invitationId: invitation?.id ?? "" }));
    must(await inviteColleague(owner, { organisationId, email, role: "viewer" }));
    expect(codeOf(await undo(owner, "invitation", id))).toBe("not_found");
  });

  it("lets a withdrawn verdict stand again, with its reason", async () => {
    const scenario = await publishedScenario(market);
    const achievement = await publishedAchievement(market);
    await indexAndAnnounce(market);
    const pair = { subjectNo: scenario.no, counterpartNo: achievement.no };
    const said = { verdict: "does_not_fit" as const, code: "13" as const, note: "已有供应商", shown: "" };
    must(await judgeMatch(owner, { ...pair, ...said }, engine));
    must(await withdrawVerdict(owner, scenario.no, achievement.no));
    const id = `${scenario.no}/${achievement.no}`;
    expect(await undo(owner, "verdict", id)).toBe(true);
    const verdicts = await listOwnVerdicts(market.db, owner.personId, scenario.id);
    expect(verdicts.get(achievement.id)).toMatchObject({ code: "13", note: "已有供应商" });
    expect(codeOf(await undo(owner, "verdict", id))).toBe("not_found");
  });

  it("takes an edit of an organisation back while nobody has verified or changed it", async () => {
    const founder = await newActor();
    const facts = organisationFacts({ name: "原来的名称" });
    const { id } = must(await registerOrganisation(founder, facts));
    const edit = async (fromVersion: number, name: string) =>
      must(await updateOrganisation(founder, { id, fromVersion, facts: { ...facts, name } })).undoId ?? "";
    const first = await edit(1, "改错的名称");
    expect(codeOf(await undo(owner, "organisation", first))).toBe("not_found");
    expect(await undo(founder, "organisation", first)).toBe(true);
    expect(await findOrganisation(market.db, id)).toMatchObject({ name: "原来的名称", version: 3 });
    const second = await edit(3, "又改");
    must(await verifyOrganisation(market.operator, { id, fromVersion: 4 }));
    expect(codeOf(await undo(founder, "organisation", second))).toBe("stale_version");
    expect((await findOrganisation(market.db, id))?.name).toBe("又改");
  });
});
