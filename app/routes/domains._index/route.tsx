import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DomainTiles } from "~/app/components/domain-tiles";
import { Page, PageHeader, Section } from "~/app/components/page";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { listDomainTiles } from "~/app/services/public/view-home";

export const meta: MetaFunction = () => [{ title: `${m.domains_title()} · ${m.site_name()}` }];

export async function loader() {
  return { tiles: await listDomainTiles(currentLanguage()) };
}

export default function Route() {
  const { tiles } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={m.domains_title()} lead={m.domains_lead()} />
      <Section id="eight" title={m.home_domains_eight()}>
        <DomainTiles detailed tiles={tiles.filter((tile) => tile.grouping === "eight")} />
      </Section>
      <Section id="x" title={m.home_domains_x()}>
        <DomainTiles detailed tiles={tiles.filter((tile) => tile.grouping === "x")} />
      </Section>
    </Page>
  );
}
