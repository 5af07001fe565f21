import { dayOf } from "~/app/domain/calendar";
import type { Organisation, OrganisationSize } from "~/app/domain/organisation";
import type { Language } from "~/app/domain/person";
import { m } from "~/app/locales/messages/messages";
import { database } from "~/db/connection";
import { listOrganisations, type OrganisationFilter } from "~/db/queries/organisations";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { type Names, namesIn } from "../public/names";
import type { Table, TableCell } from "./table";

const PAGE = 200;

/** The operators' list of organisations. Authorisation is the caller's. */
export function organisationTable(
  filter: Pick<OrganisationFilter, "status" | "kind" | "text">,
  language: Language,
): Table {
  const options = { locale: language };
  const text = (heading: string) => ({ heading, kind: "text" as const });
  return {
    title: m.operate_organisations_title({}, options),
    columns: [
      { heading: m.organisation_name({}, options), kind: "long" },
      text(m.organisation_name_en({}, options)),
      text(m.organisation_credit_code({}, options)),
      text(m.organisation_kind({}, options)),
      text(m.organisation_city({}, options)),
      text(m.organisation_size({}, options)),
      text(m.organisation_flags({}, options)),
      text(m.operate_status_label({}, options)),
      { heading: m.exchange_reason({}, options), kind: "long" },
      text(m.organisation_website({}, options)),
      text(m.exchange_registered_on({}, options)),
      text(m.exchange_changed_on({}, options)),
    ],
    rows: rowsOf(filter, language),
    notes: () => [],
  };
}

async function* rowsOf(
  filter: Pick<OrganisationFilter, "status" | "kind" | "text">,
  language: Language,
): AsyncGenerator<TableCell[]> {
  const names = namesIn(await loadVocabulary(database()), language);
  for (let offset = 0; ; offset += PAGE) {
    const page = await listOrganisations(database(), { ...filter, limit: PAGE, offset });
    for (const organisation of page) yield rowOf(organisation, names, language);
    if (page.length < PAGE) return;
  }
}

const STATUSES = {
  submitted: m.organisation_status_submitted,
  verified: m.organisation_status_verified,
  rejected: m.organisation_status_rejected,
  suspended: m.organisation_status_suspended,
};
const SIZES: Record<OrganisationSize, typeof m.organisation_size_large> = {
  large: m.organisation_size_large,
  medium: m.organisation_size_medium,
  small: m.organisation_size_small,
  micro: m.organisation_size_micro,
};

function rowOf(organisation: Organisation, names: Names, language: Language): TableCell[] {
  const options = { locale: language };
  const { isHighTech, isSpecialised, isLittleGiant, size } = organisation;
  const flags = [
    isHighTech && m.organisation_high_tech({}, options),
    isSpecialised && m.organisation_specialised({}, options),
    isLittleGiant && m.organisation_little_giant({}, options),
  ].filter((flag) => flag !== false);
  return [
    organisation.name,
    organisation.nameEn,
    organisation.creditCode,
    names.term("organisation_kind", organisation.kind),
    names.city(organisation.cityCode).name,
    size && SIZES[size]({}, options),
    flags.join(m.list_separator({}, options)),
    STATUSES[organisation.status]({}, options),
    organisation.statusNote,
    organisation.website,
    dayOf(organisation.createdAt),
    dayOf(organisation.updatedAt),
  ];
}
