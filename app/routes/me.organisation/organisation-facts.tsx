import { Facts } from "~/app/components/page";
import type { Organisation } from "~/app/domain/organisation";
import { m } from "~/app/locales/messages/messages";
import { labelOf, type OrganisationChoices } from "./choice-labels";
import { sizeName } from "./size-names";

/** What an organisation says of itself, to read. Lines without a value are left out. */
export function OrganisationFacts({
  organisation,
  choices,
}: {
  organisation: Organisation;
  choices: OrganisationChoices;
}) {
  const { name, nameEn, creditCode, kind, cityCode, size, intro, website } = organisation;
  const rows = [
    { label: m.organisation_name(), value: name },
    { label: m.organisation_name_en(), value: nameEn },
    { label: m.organisation_credit_code(), value: <span className="tabular-nums">{creditCode}</span> },
    { label: m.organisation_kind(), value: labelOf(choices.kinds, kind) },
    { label: m.organisation_city(), value: labelOf(choices.cities, cityCode) },
    { label: m.organisation_size(), value: size && sizeName(size) },
    { label: m.organisation_flags(), value: flagsOf(organisation).join(m.list_separator()) || null },
    { label: m.organisation_intro(), value: intro },
    { label: m.organisation_website(), value: website && <ExternalLink href={website} /> },
  ];
  return <Facts rows={rows.filter((row) => row.value !== null)} />;
}

function flagsOf({ isHighTech, isSpecialised, isLittleGiant }: Organisation): string[] {
  return [
    isHighTech ? m.organisation_high_tech() : "",
    isSpecialised ? m.organisation_specialised() : "",
    isLittleGiant ? m.organisation_little_giant() : "",
  ].filter(Boolean);
}

function ExternalLink({ href }: { href: string }) {
  return (
    <a href={href} rel="noopener noreferrer nofollow" target="_blank">
      {href}
    </a>
  );
}
