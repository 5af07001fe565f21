import { Section } from "~/app/components/page";
import { m } from "~/app/locales/messages/messages";
import type { ApiDescription } from "~/app/services/api/openapi/readable";
import { Code, WithCode } from "./code";
import { TypeName } from "./type-name";

/** One object of the answers, field by field. */
export function SchemaSection({ schema }: { schema: ApiDescription["schemas"][number] }) {
  return (
    <section id={schema.name} aria-labelledby={`${schema.name}-title`} className="grid gap-2">
      <h3 id={`${schema.name}-title`} className="text-lg">
        {schema.name}
      </h3>
      <dl className="grid">
        {schema.fields.map((field) => (
          <div
            key={field.name}
            className="grid gap-x-4 border-t border-line py-1.5 sm:grid-cols-[13rem_14rem_1fr]"
          >
            <dt>
              <Code>{field.name}</Code>
            </dt>
            <dd>
              <TypeName type={field.type} />
            </dd>
            <dd>
              <WithCode text={field.description} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The codes of application/problem+json; every problem's `type` leads here. */
export function ProblemList({ problems }: Pick<ApiDescription, "problems">) {
  return (
    <Section id="problems" title={m.api_page_problems()}>
      <dl className="grid">
        {problems.map((problem) => (
          <div
            key={problem.code}
            id={problem.code}
            className="grid gap-x-4 border-t border-line py-2 sm:grid-cols-[13rem_1fr]"
          >
            <dt>
              <Code>{problem.code}</Code>
            </dt>
            <dd lang="en">
              {problem.status} · {problem.title}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
