import { Link } from "@remix-run/react";
import { numberText } from "~/app/components/format";
import { CityMap, type CityTile } from "~/app/components/pictures/city-map";
import { SearchTries } from "~/app/components/search-tries";
import { paths } from "~/app/http/paths";
import { SearchBox } from "~/app/islands/search/search-box";
import { m } from "~/app/locales/messages/messages";

type Totals = { scenarioTotal: number; achievementTotal: number; domainTotal: number };

/** What this is and what one can do here, in one look: a name, a search, four figures and the province. */
export function Hero({ totals, cities }: { totals: Totals; cities: CityTile[] }) {
  return (
    <div className="border-b border-line bg-surface">
      <div className="mx-auto grid w-full max-w-6xl grid-cols-[minmax(0,1fr)] items-center gap-10 px-4 pt-10 pb-8 sm:px-6 sm:pt-14 lg:grid-cols-[minmax(0,1fr)_27rem] lg:gap-14">
        <div className="grid gap-5">
          <p className="flex items-center gap-3 font-medium text-brand-strong">
            <span aria-hidden className="h-0.5 w-8 bg-brand" />
            {m.home_programme()}
          </p>
          <h1 className="text-[2rem] leading-tight sm:text-[2.75rem]">{m.home_title()}</h1>
          <p className="max-w-prose text-lg text-ink-soft">{m.home_lead()}</p>
          <div className="grid gap-1">
            <SearchBox scope="all" action="/search" placeholder={m.home_search_placeholder()} />
            <SearchTries />
          </div>
        </div>
        <section aria-labelledby="cities-title" className="grid gap-3">
          <h2 id="cities-title" className="text-base">
            {m.home_cities()}
          </h2>
          <CityMap tiles={cities} />
          <p className="text-sm text-ink-soft">{m.home_cities_legend()}</p>
        </section>
        <Figures totals={totals} cities={cities} />
      </div>
    </div>
  );
}

function Figures({ totals, cities }: { totals: Totals; cities: CityTile[] }) {
  const taking = cities.filter((city) => city.scenarios + city.achievements > 0).length;
  const figures = [
    { value: totals.scenarioTotal, label: m.nav_scenarios(), to: paths.scenarios() },
    { value: totals.achievementTotal, label: m.nav_achievements(), to: paths.achievements() },
    { value: totals.domainTotal, label: m.home_count_domains(), to: paths.domains() },
    { value: taking, label: m.home_count_cities(), to: null },
  ];
  return (
    <ul className="grid grid-cols-2 gap-x-6 border-t border-line sm:grid-cols-4 lg:col-span-2">
      {figures.map(({ value, label, to }) => (
        <li key={label} className="pt-5 max-sm:pt-4">
          {to ? (
            <Link to={to} className="group grid text-ink no-underline">
              <Figure value={value} label={label} />
            </Link>
          ) : (
            <span className="grid">
              <Figure value={value} label={label} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Figure({ value, label }: { value: number; label: string }) {
  return (
    <>
      <strong className="text-3xl leading-tight font-semibold text-brand-strong sm:text-4xl">
        {numberText(value)}
      </strong>
      <span className="text-ink-soft group-hover:text-brand group-hover:underline">{label}</span>
    </>
  );
}
