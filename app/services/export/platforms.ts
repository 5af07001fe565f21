import type { Language } from "~/app/domain/person";
import { environment } from "~/app/environment";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { type BridgeList, listBridges } from "../bridges/list-bridges";
import type { Table, TableCell } from "./table";

type Platform = BridgeList["platforms"][number];

/** The public list of platforms as its address asks for it. */
export function platformTable(params: URLSearchParams, language: Language): Table {
  const options = { locale: language };
  const measured = Boolean(params.get("from"));
  return {
    title: m.bridges_title({}, options),
    columns: [
      { heading: m.organisation_name({}, options), kind: "long" },
      { heading: m.field_city({}, options), kind: "text" },
      { heading: m.exchange_offers({}, options), kind: "long" },
      { heading: m.field_domain({}, options), kind: "long" },
      { heading: m.exchange_services({}, options), kind: "long" },
      { heading: m.exchange_accreditation({}, options), kind: "long" },
      ...(measured ? [{ heading: m.exchange_distance({}, options), kind: "number" as const }] : []),
      { heading: m.exchange_state({}, options), kind: "text" },
      { heading: m.exchange_address({}, options), kind: "text" },
    ],
    rows: rowsOf(params, language, measured),
    notes: () => [],
  };
}

async function* rowsOf(
  params: URLSearchParams,
  language: Language,
  measured: boolean,
): AsyncGenerator<TableCell[]> {
  const asked = new URLSearchParams(params);
  for (let page = 1; ; page++) {
    asked.set("page", String(page));
    const list = await listBridges(asked, language);
    for (const platform of list.platforms) yield rowOf(platform, language, measured);
    if (list.next === null) return;
  }
}

function rowOf(platform: Platform, language: Language, measured: boolean): TableCell[] {
  const options = { locale: language };
  const comma = m.list_separator({}, options);
  const offers = platform.offers.map(({ name, from, to }) => m.exchange_offer({ name, from, to }, options));
  return [
    platform.name,
    platform.city,
    offers.join(comma),
    platform.domains.map((domain) => domain.name).join(comma),
    platform.services,
    platform.accreditation,
    ...(measured ? [platform.km] : []),
    platform.isSample ? m.sample_badge({}, options) : "",
    `${environment().SITE_URL}${paths.organisation(platform.id)}`,
  ];
}
