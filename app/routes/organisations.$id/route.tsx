import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Badge, Tag } from "~/app/components/badge";
import { Prose } from "~/app/components/listings/detail-head";
import { type Card, ListingCard } from "~/app/components/listings/listing-card";
import { Page, PageHeader, Section } from "~/app/components/page";
import { notFound } from "~/app/http/form";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { viewOrganisation } from "~/app/services/public/view-organisation";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.name} · ${m.site_name()}` : m.not_found_title() },
];

export async function loader({ params }: LoaderFunctionArgs) {
  const view = await viewOrganisation(params.id ?? "", currentLanguage());
  if (!view) notFound();
  return view;
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
      {organisation.intro && <Prose text={organisation.intro} />}
      {organisation.website && /^https?:\/\//.test(organisation.website) && (
        <p>
          <a href={organisation.website} rel="noopener nofollow">
            {organisation.website}
          </a>
        </p>
      )}
      <div className="grid gap-10 lg:grid-cols-2">
        <Records id="scenarios" title={m.organisation_scenarios()} cards={organisation.scenarios} />
        <Records id="achievements" title={m.organisation_achievements()} cards={organisation.achievements} />
      </div>
    </Page>
  );
}

function Records({ id, title, cards }: { id: string; title: string; cards: Card[] }) {
  return (
    <Section id={id} title={title}>
      {cards.length === 0 && <p className="text-ink-soft">{m.organisation_none()}</p>}
      <div>
        {cards.map((card) => (
          <ListingCard key={card.no} card={card} heading="h3" />
        ))}
      </div>
    </Section>
  );
}
