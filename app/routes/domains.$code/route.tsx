import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { DomainIcon } from "~/app/components/domain-tiles";
import { numberText } from "~/app/components/format";
import { type Card, ListingCard } from "~/app/components/listings/listing-card";
import { PlatformCard, type PlatformCardData } from "~/app/components/listings/platform-card";
import { Page, PageHeader, Section } from "~/app/components/page";
import { notFound } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { viewDomain } from "~/app/services/public/view-domain";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.name} · ${m.site_name()}` : m.not_found_title() },
  { name: "description", content: data?.description ?? "" },
];

export async function loader({ params }: LoaderFunctionArgs) {
  const view = await viewDomain(params.code ?? "", currentLanguage());
  if (!view) notFound();
  return view;
}

export default function Route() {
  const domain = useLoaderData<typeof loader>();
  return (
    <Page>
      <div
        data-domain={domain.code}
        className="grid items-start gap-x-5 gap-y-2 sm:grid-cols-[auto_minmax(0,1fr)]"
      >
        <DomainIcon code={domain.code} className="size-10 text-accent" />
        <PageHeader title={domain.name} lead={domain.description} />
      </div>
      <div className="grid gap-x-6 gap-y-6 md:grid-cols-2 lg:gap-x-14">
        <Words
          title={m.domain_directions()}
          words={domain.directions}
          facet="subfield"
          domain={domain.code}
        />
        <div className="grid content-start gap-6">
          <Words title={m.domain_products()} words={domain.products} facet="subfield" domain={domain.code} />
          <Words title={m.domain_applications()} words={domain.applications} />
          <Neighbours domains={domain.neighbours} />
        </div>
      </div>
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
        <Records
          id="scenarios"
          title={m.domain_scenarios()}
          records={domain.scenarios}
          href={`/scenarios?domain=${domain.code}`}
          all={m.home_all_scenarios()}
        />
        <Records
          id="achievements"
          title={m.domain_achievements()}
          records={domain.achievements}
          href={`/achievements?domain=${domain.code}`}
          all={m.home_all_achievements()}
        />
      </div>
      <Platforms code={domain.code} {...domain.platforms} />
    </Page>
  );
}

/** Vocabulary words; those with a code of their own lead to the scenarios filed under it. */
function Words({
  title,
  words,
  facet,
  domain,
}: {
  title: string;
  words: { code: string; name: string }[];
  facet?: string;
  domain?: string;
}) {
  if (words.length === 0) return null;
  return (
    <section className="grid content-start gap-2">
      <h2 className="text-base">{title}</h2>
      <ul className="flex flex-wrap gap-2">
        {words.map((word) => {
          const to = facet
            ? `/scenarios?domain=${domain}&${facet}=${word.code}`
            : `/scenarios?q=${encodeURIComponent(word.name)}`;
          return (
            <li key={word.code}>
              <Link
                to={to}
                className="inline-flex min-h-9 items-center rounded-md bg-sunken px-3 text-sm text-ink no-underline hover:bg-brand-wash pointer-coarse:min-h-11"
              >
                {word.name}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Neighbours({ domains }: { domains: { code: string; name: string }[] }) {
  if (domains.length === 0) return null;
  return (
    <section className="grid gap-2">
      <h2 className="text-base">{m.domain_neighbours()}</h2>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {domains.map((domain) => (
          <li key={domain.code}>
            <Link
              to={`/domains/${domain.code}`}
              className="inline-flex min-h-9 items-center pointer-coarse:min-h-11"
            >
              {domain.name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who can take an achievement of the domain further; nothing where there is nobody. */
function Platforms({
  code,
  total,
  platforms,
}: {
  code: string;
  total: number;
  platforms: PlatformCardData[];
}) {
  if (total === 0) return null;
  return (
    <Section
      id="platforms"
      title={<Counted title={m.bridges_title()} count={total} />}
      actions={<Link to={paths.bridges(`?domain=${code}`)}>{m.bridge_see_all()}</Link>}
    >
      <div className="grid gap-x-14 border-t border-line-strong/50 lg:grid-cols-2">
        {platforms.map((platform) => (
          <PlatformCard key={platform.id} platform={platform} heading="h3" />
        ))}
      </div>
    </Section>
  );
}

function Counted({ title, count }: { title: string; count: number }) {
  return (
    <>
      {title} <span className="font-normal text-ink-soft">{numberText(count)}</span>
    </>
  );
}

function Records({
  id,
  title,
  records,
  href,
  all,
}: {
  id: string;
  title: string;
  records: { total: number; cards: Card[] };
  href: string;
  all: string;
}) {
  return (
    <Section
      id={id}
      title={<Counted title={title} count={records.total} />}
      actions={records.total > 0 && <Link to={href}>{all}</Link>}
    >
      {records.cards.length === 0 && <p className="text-ink-soft">{m.domain_none()}</p>}
      <div className="border-t border-line-strong/50 empty:hidden">
        {records.cards.map((card) => (
          <ListingCard key={card.no} card={card} heading="h3" />
        ))}
      </div>
    </Section>
  );
}
