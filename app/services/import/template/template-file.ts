import type { ListingNoun } from "~/app/domain/listing-number";
import type { Language } from "~/app/domain/person";
import { m } from "~/app/locales/messages/messages";
import { database } from "~/db/connection";
import { listMergedCities } from "~/db/queries/bulk-listings";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { CONTENT_TYPES, downloadHeaders } from "../../export/download";
import type { ExportFormat } from "../../export/table";
import { buildLookup } from "../lookup";
import { csvTemplate, xlsxTemplate } from "./make-template";

type Wanted = { noun: ListingNoun; language: Language; format: ExportFormat };

/** A template as a file, with today's vocabulary. */
export async function templateFile({ noun, language, format }: Wanted) {
  const options = { locale: language };
  const lookup = buildLookup(await loadVocabulary(database()), await listMergedCities(database()), language);
  const request = { noun, language, lookup };
  const name = noun === "scenario" ? m.noun_scenario({}, options) : m.noun_achievement({}, options);
  const title = m.exchange_template_file({ noun: name }, options);
  return {
    body: format === "xlsx" ? await xlsxTemplate(request) : csvTemplate(request),
    headers: downloadHeaders(`${title}.${format}`, CONTENT_TYPES[format]),
  };
}
