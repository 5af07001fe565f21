import { dayOf } from "~/app/domain/calendar";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Language } from "~/app/domain/person";
import type { QueueState } from "~/app/domain/review-queue";
import { environment } from "~/app/environment";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { database } from "~/db/connection";
import { type ListingSummary, listListings } from "~/db/queries/listings";
import { listOpenReviews } from "~/db/queries/open-reviews";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { NOUNS } from "../listings/nouns";
import { namesIn } from "../public/names";
import { stateWord } from "./state-words";
import type { Table, TableCell } from "./table";

const PAGE = 200;
const BOTH: ListingNoun[] = ["scenario", "achievement"];

/** One queue of the operators, whole, those that wait longest first. Authorisation is the caller's. */
export function reviewTable(state: QueueState, language: Language): Table {
  const options = { locale: language };
  const text = (heading: string) => ({ heading, kind: "text" as const });
  return {
    title: m.review_title({}, options),
    columns: [
      text(m.exchange_no({}, options)),
      text(m.exchange_noun({}, options)),
      { heading: m.exchange_title({}, options), kind: "long" },
      text(m.organisation_name({}, options)),
      text(m.field_domain({}, options)),
      text(m.exchange_state({}, options)),
      text(m.exchange_changed_on({}, options)),
      text(m.exchange_reviewer({}, options)),
      text(m.exchange_address({}, options)),
    ],
    rows: rowsOf(state, language),
    notes: () => [],
  };
}

type Line = ListingSummary & { noun: ListingNoun; reviewer: string };

async function* rowsOf(state: QueueState, language: Language): AsyncGenerator<TableCell[]> {
  const options = { locale: language };
  const names = namesIn(await loadVocabulary(database()), language);
  for (const line of await allLines(state)) {
    const domain = line.domainCode && names.domain(line.domainCode).name;
    yield [
      line.no,
      line.noun === "scenario" ? m.noun_scenario({}, options) : m.noun_achievement({}, options),
      line.title,
      line.organisationName ?? m.review_unit_unknown({}, options),
      domain ?? m.detail_domain_unknown({}, options),
      stateWord(line.state, language),
      dayOf(line.updatedAt),
      line.reviewer,
      `${environment().SITE_URL}${paths.reviewListing(line.noun, line.id)}`,
    ];
  }
}

async function allLines(state: QueueState): Promise<Line[]> {
  const lines: Line[] = [];
  for (const noun of BOTH) {
    const reviewers = new Map(
      (await listOpenReviews(database(), noun)).map((review) => [review.subjectId, review.reviewerName]),
    );
    for (let offset = 0; ; offset += PAGE) {
      const filter = { states: [state], limit: PAGE, offset };
      const page = await listListings(database(), NOUNS[noun].table, filter);
      lines.push(...page.map((line) => ({ ...line, noun, reviewer: reviewers.get(line.id) ?? "" })));
      if (page.length < PAGE) break;
    }
  }
  return lines.sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1));
}
