import { Section } from "~/app/components/page";
import { m } from "~/app/locales/messages/messages";
import type { OperationView, ParameterView } from "~/app/services/api/openapi/readable";
import { Code, Terminal, WithCode } from "./code";
import { TypeName } from "./type-name";

/** One address: what it takes, what it answers, and a line to try it with. */
export function OperationSection({
  operation,
  server,
  example,
}: {
  operation: OperationView;
  server: string;
  example: string;
}) {
  return (
    <Section id={operation.id} title={operation.summary}>
      <p>
        <Code>GET {`/api/v1${operation.path}`}</Code>
      </p>
      {operation.parameters.length > 0 && (
        <div className="grid gap-2">
          <h3 className="text-base">{m.api_page_parameters()}</h3>
          <dl className="grid">
            {operation.parameters.map((parameter) => (
              <Parameter key={parameter.name} parameter={parameter} />
            ))}
          </dl>
        </div>
      )}
      <div className="grid gap-2">
        <h3 className="text-base">{m.api_page_answers()}</h3>
        <dl className="grid gap-1">
          {operation.answers.map((answer) => (
            <div key={answer.status} className="grid grid-cols-[3rem_1fr] gap-2">
              <dt>
                <Code>{answer.status}</Code>
              </dt>
              <dd>
                <WithCode text={answer.description} />{" "}
                {answer.status === "200" && <TypeName type={operation.answer} />}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="grid gap-2">
        <h3 className="text-base">{m.api_page_example()}</h3>
        <Terminal>{`curl "${server}${example}"`}</Terminal>
      </div>
    </Section>
  );
}

function Parameter({ parameter }: { parameter: ParameterView }) {
  const notes = [
    parameter.required && m.api_page_required(),
    parameter.several && m.api_page_several(),
    parameter.range &&
      m.api_page_range({
        minimum: String(parameter.range.minimum),
        maximum: String(parameter.range.maximum),
      }),
    parameter.defaultValue && m.api_page_default({ value: parameter.defaultValue }),
  ].filter((note) => typeof note === "string");
  return (
    <div className="grid gap-x-4 border-t border-line py-2 sm:grid-cols-[10rem_1fr]">
      <dt>
        <Code>{parameter.name}</Code>
      </dt>
      <dd className="grid gap-1">
        <span>
          <WithCode text={parameter.description} />
        </span>
        <span className="text-sm text-ink-soft wrap-anywhere">
          {[parameter.type.text, ...notes].join(" · ")}
        </span>
      </dd>
    </div>
  );
}
