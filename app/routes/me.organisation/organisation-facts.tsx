import { Facts } from "~/app/components/page";
import type { Organisation } from "~/app/domain/organisation";
import type { OrganisationProfile, PlatformFacts } from "~/app/domain/platform";
import { m } from "~/app/locales/messages/messages";
import { labelOf, type OrganisationChoices } from "./choice-labels";
import { sizeName } from "./size-names";

/** What an organisation says of itself, to read. Lines without a value are left out. */
export function OrganisationFacts({
  organisation,
  profile,
  choices,
}: {
  organisation: Organisation;
  profile: OrganisationProfile;
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
    { label: m.profile_domains_title(), value: domainsOf(profile, choices) },
    { label: m.organisation_intro(), value: intro },
    ...platformRows(kind, profile.platform, choices),
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

function domainsOf({ domainCodes }: OrganisationProfile, { domains }: OrganisationChoices): string | null {
  return domainCodes.map((code) => labelOf(domains, code)).join(m.list_separator()) || null;
}

/** A platform that has said nothing yet shows that it has not. */
function platformRows(kind: string, platform: PlatformFacts | null, { platformKinds }: OrganisationChoices) {
  if (kind !== "platform") return [];
  const offers = (platform?.offers ?? []).map((offer) => (
    <li key={offer.kind}>
      {m.bridge_kind_range({
        kind: labelOf(platformKinds, offer.kind),
        from: String(offer.from),
        to: String(offer.to),
      })}
    </li>
  ));
  return [
    { label: m.platform_kinds(), value: offers.length > 0 ? <ul>{offers}</ul> : m.platform_not_said() },
    { label: m.platform_services(), value: platform?.services || null },
    { label: m.platform_accreditation(), value: platform?.accreditation ? declared(platform) : null },
  ];
}

const declared = ({ accreditation }: PlatformFacts) =>
  m.platform_accreditation_declared({ text: accreditation });

function ExternalLink({ href }: { href: string }) {
  return (
    <a href={href} rel="noopener noreferrer nofollow" target="_blank">
      {href}
    </a>
  );
}
