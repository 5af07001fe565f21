import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Badge, Tag } from "~/app/components/badge";
import { Prose } from "~/app/components/listings/detail-head";
import { type Card, ListingCard } from "~/app/components/listings/listing-card";
import { OfferTag } from "~/app/components/listings/platform-card";
import { Facts, Page, PageHeader, Section } from "~/app/components/page";
import { organisationMeta } from "~/app/components/page-meta";
import { environment } from "~/app/environment";
import { notFound } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { viewOrganisation } from "~/app/services/public/view-organisation";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.name} · ${m.site_name()}` : m.not_found_title() },
  ...(data?.described ?? []),
];

export async function loader({ params }: LoaderFunctionArgs) {
  const view = await viewOrganisation(params.id ?? "", currentLanguage());
  if (!view) notFound();
  // Made here, so that what makes it stays on the server.
  return { ...view, described: organisationMeta(view, environment().SITE_URL) };
}

export default function Route() {
  const organisation = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={organisation.name} lead={organisation.nameEn}>
        <div className="flex flex-wrap items-center gap-2">
          <Badge tone="good" shape="done">
            {m.organisation_verified()}
          </Badge>
          <Tag>{organisation.kind}</Tag>
          <Tag>{organisation.city}</Tag>
          {organisation.isHighTech && <Tag>{m.organisation_high_tech()}</Tag>}
          {organisation.isSpecialised && <Tag>{m.organisation_specialised()}</Tag>}
          {organisation.isLittleGiant && <Tag>{m.organisation_little_giant()}</Tag>}
          {organisation.isSample && <Badge>{m.sample_badge()}</Badge>}
        </div>
      </PageHeader>
      <DomainLinks domains={organisation.domains} />
      {organisation.intro && <Prose text={organisation.intro} />}
      {organisation.website && /^https?:\/\//.test(organisation.website) && (
        <p>
          <a href={organisation.website} rel="noopener nofollow">
            {organisation.website}
          </a>
        </p>
      )}
      {organisation.platform && <Platform platform={organisation.platform} />}
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
        <Records id="scenarios" title={m.organisation_scenarios()} cards={organisation.scenarios} />
        <Records id="achievements" title={m.organisation_achievements()} cards={organisation.achievements} />
      </div>
    </Page>
  );
}

function DomainLinks({ domains }: { domains: { code: string; name: string }[] }) {
  if (domains.length === 0) return null;
  return (
    <ul aria-label={m.profile_domains_title()} className="flex flex-wrap gap-x-5 gap-y-1">
      {domains.map((domain) => (
        <li key={domain.code} data-domain={domain.code} className="inline-flex items-center gap-2">
          <span aria-hidden className="h-4 w-1 rounded-full bg-accent" />
          <Link to={paths.domain(domain.code)} className="inline-flex min-h-11 items-center">
            {domain.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

type PlatformView = NonNullable<Awaited<ReturnType<typeof viewOrganisation>>>["platform"];

/** What the platform takes on, and what it says it is accredited for. */
function Platform({ platform }: { platform: NonNullable<PlatformView> }) {
  return (
    <Section
      id="platform"
      title={m.platform_section()}
      actions={<Link to={paths.bridges()}>{m.bridge_see_all()}</Link>}
    >
      <div className="flex flex-wrap gap-2">
        {platform.offers.map((offer) => (
          <OfferTag key={offer.kind} offer={offer} />
        ))}
      </div>
      <Prose text={platform.services} />
      {platform.accreditation && (
        <Facts
          rows={[
            {
              label: m.platform_accreditation(),
              value: m.platform_accreditation_declared({ text: platform.accreditation }),
            },
          ]}
        />
      )}
    </Section>
  );
}

function Records({ id, title, cards }: { id: string; title: string; cards: Card[] }) {
  return (
    <Section id={id} title={title}>
      {cards.length === 0 && <p className="text-ink-soft">{m.organisation_none()}</p>}
      <div className="border-t border-line-strong/50 empty:hidden">
        {cards.map((card) => (
          <ListingCard key={card.no} card={card} heading="h3" />
        ))}
      </div>
    </Section>
  );
}
