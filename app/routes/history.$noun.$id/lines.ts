import { entryOf } from "~/app/components/editor/catalogue";
import type { HistoryLine } from "~/app/components/history/history-table";
import { organisationVerb, recordVerb } from "~/app/components/history/verbs";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { MemberRole } from "~/app/domain/organisation";
import { m } from "~/app/locales/messages/messages";
import type { OrganisationEntry } from "~/app/services/history/organisation-history";
import type { HistoryEntry } from "~/app/services/listings/view-history";
import { roleName } from "../me.people/role-names";
import { organisationFieldName } from "./organisation-fields";

const nameOf = (name: string | null, byOperator: boolean) => {
  if (name === null) return m.editor_history_house();
  return byOperator ? m.history_operator({ name }) : name;
};
const list = (names: readonly string[]) => [...new Set(names)].join(m.list_separator());

/** A record's history in words: what a save changed is named by the questions of its form. */
export function recordLines(noun: ListingNoun, entries: readonly HistoryEntry[]): HistoryLine[] {
  return entries.map((entry, index) => {
    const fields = entry.changed.map((field) => entryOf(noun, field)?.label ?? field);
    return {
      key: `${entry.at} ${index}`,
      at: entry.at,
      who: nameOf(entry.actorName, entry.actedAs === "operator"),
      what: recordVerb(entry.action),
      notes: [
        ...(entry.fileName ? [entry.fileName] : []),
        ...(entry.remarks > 0 ? [m.history_remarks({ count: entry.remarks })] : []),
        ...(entry.reason ? [m.editor_state_reason({ reason: entry.reason })] : []),
        ...(fields.length > 0 ? [m.history_changed({ fields: list(fields) })] : []),
      ],
    };
  });
}

/** An organisation's history in words. */
export function organisationLines(entries: readonly OrganisationEntry[]): HistoryLine[] {
  return entries.map((entry, index) => ({
    key: `${entry.at} ${index}`,
    at: entry.at,
    who: nameOf(entry.actorName, entry.byOperator),
    what: organisationVerb(entry.action),
    notes: [
      ...aboutWhom(entry),
      ...(entry.reason ? [m.editor_state_reason({ reason: entry.reason })] : []),
      ...(entry.changed.length > 0
        ? [m.history_changed({ fields: list(entry.changed.map(organisationFieldName)) })]
        : []),
    ],
  }));
}

function aboutWhom({ person, role }: OrganisationEntry): string[] {
  const as = role ? roleName(role as MemberRole) : null;
  if (!person) return as ? [as] : [];
  return [as ? m.history_person_role({ name: person, role: as }) : m.history_person({ name: person })];
}
