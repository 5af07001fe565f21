import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/app/components/button";
import { numberText } from "~/app/components/format";
import { ExportLinks } from "~/app/components/import/export-links";
import { Pages } from "~/app/components/listings/list-pages";
import { PlatformCard } from "~/app/components/listings/platform-card";
import { EmptyState, Page, PageHeader } from "~/app/components/page";
import { paths } from "~/app/http/paths";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { type BridgeList, listBridges } from "~/app/services/bridges/list-bridges";
import { BridgeFilters } from "./bridge-filters";

export const meta: MetaFunction = () => [
  { title: `${m.bridges_title()} · ${m.site_name()}` },
  { name: "description", content: m.bridges_lead() },
];

export function loader({ request }: LoaderFunctionArgs): Promise<BridgeList> {
  return listBridges(new URL(request.url).searchParams, currentLanguage());
}

/** 概念验证中心, 中试基地 and 检验检测 bodies that can take an achievement up to what a scenario asks. */
export default function Route() {
  const list = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={m.bridges_title()} lead={m.bridges_lead()} />
      <BridgeFilters query={list.query} choices={list.choices} />
      <div className="grid gap-1">
        <div className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line-strong/50 pb-3">
          <p role="status" className="flex flex-wrap gap-x-4">
            {m.bridges_count({ count: numberText(list.total) })}
            <span className="text-ink-soft">
              {list.from ? m.bridges_sorted_near({ city: list.from }) : m.bridges_sorted_name()}
            </span>
          </p>
          {list.total > 0 && <ExportLinks path={paths.bridges()} />}
        </div>
        {list.total === 0 && (
          <div className="pt-4">
            <Nothing />
          </div>
        )}
        <div className="grid gap-x-14 lg:grid-cols-2">
          {list.platforms.map((platform) => (
            <PlatformCard key={platform.id} platform={platform} measured={list.from !== null} />
          ))}
        </div>
        <Pages list={list} />
      </div>
    </Page>
  );
}

function Nothing() {
  return (
    <EmptyState title={m.bridges_empty()}>
      <p className="text-ink-soft">{m.bridges_empty_hint()}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink look="secondary" to={paths.bridges()}>
          {m.bridges_clear()}
        </ButtonLink>
        <ButtonLink look="quiet" to={paths.myOrganisation()}>
          {m.bridges_register()}
        </ButtonLink>
      </div>
    </EmptyState>
  );
}
