import { dayOf } from "~/app/domain/calendar";
import type { Language } from "~/app/domain/person";
import { environment } from "~/app/environment";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { database } from "~/db/connection";
import type { IndexName } from "~/search/engine";
import { type ListQuery, readListQuery } from "../public/list-query";
import type { ListingCardData } from "../public/listing-card";
import { showCards } from "../public/show-cards";
import { searchEngine } from "../search/engine";
import type { Table, TableCell, TableColumn } from "./table";

/** How deep a search goes: the pages of a list end there, and so does its file. */
export const DEEPEST = 10_000;
const PAGE = 100;

/** A public list as its address asks for it: what its pages show, in the same order, without what a stranger may not see. */
export function publicListings(
  index: IndexName,
  params: URLSearchParams,
  language: Language,
  deepest = DEEPEST,
): Table {
  const options = { locale: language };
  const scenarios = index === "scenarios";
  const end = { cut: false };
  return {
    title: scenarios ? m.list_scenarios_title({}, options) : m.list_achievements_title({}, options),
    columns: columnsOf(index, language),
    rows: rowsOf(index, readListQuery(index, params), language, deepest, end),
    notes: () => (end.cut ? [m.exchange_note_cut({ count: deepest }, options)] : []),
  };
}

function columnsOf(index: IndexName, language: Language): TableColumn[] {
  const options = { locale: language };
  const scenarios = index === "scenarios";
  const text = (heading: string): TableColumn => ({ heading, kind: "text" });
  return [
    text(m.exchange_no({}, options)),
    {
      heading: scenarios ? m.field_title_scenario({}, options) : m.field_title_achievement({}, options),
      kind: "long",
    },
    text(m.field_domain({}, options)),
    text(m.field_subfields({}, options)),
    text(m.field_city({}, options)),
    text(m.organisation_name({}, options)),
    text(scenarios ? m.field_stage({}, options) : m.field_achievement_stage({}, options)),
    { heading: scenarios ? m.field_trl_min({}, options) : m.field_trl_level({}, options), kind: "number" },
    scenarios
      ? { heading: m.field_trl_target({}, options), kind: "number" }
      : text(m.field_trial_ok({}, options)),
    ...(scenarios ? [text(m.field_responses_close({}, options))] : []),
    text(m.exchange_published_on({}, options)),
    text(m.exchange_state({}, options)),
    { heading: m.exchange_in_short({}, options), kind: "long" },
    text(m.exchange_address({}, options)),
  ];
}

async function* rowsOf(
  index: IndexName,
  { text, filters, sort }: ListQuery,
  language: Language,
  deepest: number,
  end: { cut: boolean },
): AsyncGenerator<TableCell[]> {
  for (let offset = 0; offset < deepest; offset += PAGE) {
    const limit = Math.min(PAGE, deepest - offset);
    const page = await searchEngine().search(index, {
      text,
      filters,
      facets: [],
      ...(sort ? { sort } : {}),
      offset,
      limit,
    });
    const ids = page.hits.map((hit) => hit.id);
    for (const card of await showCards(database(), index, ids, language)) yield rowOf(card, language);
    end.cut = page.total.value > offset + limit || (!page.total.exact && ids.length === limit);
    if (ids.length < limit || page.total.value <= offset + limit) return;
  }
}

const plain = (segments: { text: string }[]) => segments.map((segment) => segment.text).join("");

function rowOf(card: ListingCardData, language: Language): TableCell[] {
  const options = { locale: language };
  const scenario = card.noun === "scenario";
  const domain = card.domain?.name ?? m.detail_domain_unknown({}, options);
  const owner = card.anonymous
    ? m.detail_anonymous({}, options)
    : (card.organisation ?? m.detail_imported_unit({}, options));
  return [
    card.no,
    plain(card.title),
    card.domainProposed ? m.exchange_domain_proposed({ domain }, options) : domain,
    card.subfields.join(m.list_separator({}, options)),
    card.city,
    owner,
    card.stage,
    card.trl?.min ?? null,
    scenario ? (card.trl?.target ?? null) : card.trialOk ? m.yes({}, options) : m.no({}, options),
    ...(scenario ? [card.respondBy && dayOf(card.respondBy)] : []),
    card.publishedAt && dayOf(card.publishedAt),
    stateText(card, language),
    plain(card.excerpt),
    `${environment().SITE_URL}${paths.listing(card.noun, card.no)}`,
  ];
}

const STATES = {
  open: m.public_state_open,
  on_hold: m.public_state_on_hold,
  closed: m.public_state_closed,
};

function stateText({ publicState, isSample }: ListingCardData, language: Language): string {
  const options = { locale: language };
  const state = STATES[publicState]({}, options);
  return isSample ? m.exchange_state_sample({ state }, options) : state;
}
