import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page, PageHeader, Section } from "~/app/components/page";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { openApiDocument } from "~/app/services/api/openapi/document";
import { ENDPOINTS } from "~/app/services/api/openapi/endpoints";
import { readableApi } from "~/app/services/api/openapi/readable";
import { Code, WithCode } from "./code";
import { Contents } from "./contents";
import { OperationSection } from "./operation-section";
import { ProblemList, SchemaSection } from "./schema-section";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ""} · ${m.site_name()}` },
  { name: "description", content: m.api_page_lead() },
];

/** The OpenAPI description, made readable: nothing on the page is written a second time. */
export function loader() {
  const language = currentLanguage();
  const examples = Object.fromEntries(ENDPOINTS.map(({ operationId, example }) => [operationId, example]));
  return { ...readableApi(openApiDocument(language)), examples, language };
}

export default function Route() {
  const api = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={api.title} lead={m.api_page_lead()}>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Code>{api.server}</Code>
          <a href={`/api/v1/openapi.json?lang=${api.language}`} className="inline-flex min-h-11 items-center">
            {m.api_page_download()}
          </a>
        </p>
      </PageHeader>
      <div className="grid items-start gap-10 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <Contents operations={api.operations} />
        <div className="grid min-w-0 gap-12">
          <Section id="rules" title={m.api_page_rules()}>
            <ul className="grid max-w-prose list-disc gap-3 pl-5">
              {api.rules.map((rule) => (
                <li key={rule}>
                  <WithCode text={rule} />
                </li>
              ))}
            </ul>
          </Section>
          {api.operations.map((operation) => (
            <OperationSection
              key={operation.id}
              operation={operation}
              server={api.server}
              example={api.examples[operation.id] ?? ""}
            />
          ))}
          <Feeds />
          <Section id="schemas" title={m.api_page_schemas()}>
            <div className="grid gap-8">
              {api.schemas.map((schema) => (
                <SchemaSection key={schema.name} schema={schema} />
              ))}
            </div>
          </Section>
          <ProblemList problems={api.problems} />
        </div>
      </div>
    </Page>
  );
}

function Feeds() {
  return (
    <Section id="feeds" title={m.api_page_feeds()}>
      <p className="max-w-prose">{m.api_page_feeds_text()}</p>
      <ul className="grid gap-1">
        {["/feeds/scenarios.atom", "/feeds/achievements.atom"].map((href) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-11 items-center">
              <Code>{href}</Code>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
