import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DidYouMean } from "~/app/components/listings/did-you-mean";
import { Notice } from "~/app/components/notice";
import { Page, PageHeader } from "~/app/components/page";
import { SearchTries } from "~/app/components/search-tries";
import { currentLanguage } from "~/app/http/request-context";
import { SearchBox } from "~/app/islands/search/search-box";
import { m } from "~/app/locales/messages/messages";
import { searchBoth } from "~/app/services/search-words/search-both";
import { FoundSection } from "./found-section";
import { BrowseAll, NothingAnywhere } from "./nothing-anywhere";
import { Words } from "./words";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${data?.text ? m.suggest_search_title_for({ text: data.text }) : m.suggest_search_title()} · ${m.site_name()}`,
  },
  { name: "robots", content: "noindex" },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const text = (new URL(request.url).searchParams.get("q") ?? "").trim();
  return await searchBoth(text, currentLanguage());
}

export default function Route() {
  const search = useLoaderData<typeof loader>();
  const { text, found, words, meant, domain, down } = search;
  const empty = text !== "" && !down && found.every((one) => one.total.value === 0);
  return (
    <Page>
      <PageHeader
        title={text === "" ? m.suggest_search_title() : m.suggest_search_title_for({ text })}
        lead={text === "" ? m.suggest_search_lead() : undefined}
      >
        <div className="grid gap-1">
          <SearchBox scope="all" action="/search" text={text} />
          {text === "" && <SearchTries />}
        </div>
      </PageHeader>
      {down && <Notice tone="warn" title={m.list_down()} />}
      {meant && <DidYouMean meant={meant} />}
      {words.length > 0 && <Words words={words} />}
      {text === "" && <BrowseAll />}
      {empty ? (
        <NothingAnywhere text={text} domain={domain} />
      ) : (
        <div className="grid items-start gap-x-14 gap-y-10 lg:grid-cols-2">
          {found.map((one) => (
            <FoundSection key={one.listing} found={one} />
          ))}
        </div>
      )}
    </Page>
  );
}
