import { Form, Link } from "@remix-run/react";
import { Button, ButtonLink } from "~/app/components/button";
import { Notice } from "~/app/components/notice";
import { Section } from "~/app/components/page";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { CheckView } from "~/app/services/import/desk/view-check";
import type { ImportView } from "~/app/services/import/desk/view-import";
import { Discard } from "./discard";
import { Problems } from "./problems";
import { ReadyPreview } from "./ready-preview";

/** What an import would write, or everything that is in its way. */
export function PreviewStep({ view, check }: { view: ImportView; check: CheckView }) {
  if (check.kind === "ready") return <ReadyPreview view={view} check={check} />;
  return (
    <>
      {check.kind === "unusable" ? (
        <Notice tone="bad" live title={m.imports_unusable()}>
          <p>{check.text}</p>
        </Notice>
      ) : (
        <Problems view={view} check={check} />
      )}
      <Section id="next" title={m.imports_mend_title()}>
        <p className="max-w-prose">{m.imports_mend_text()}</p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <ButtonLink to={paths.imports(view.actsAs, `?kind=${view.noun}`)}>
            {m.imports_another_file()}
          </ButtonLink>
          <Form method="post">
            <Button type="submit" look="secondary" name="intent" value="check">
              {m.imports_check_again()}
            </Button>
          </Form>
          <Rematch view={view} />
        </div>
        <Discard />
      </Section>
    </>
  );
}

/** The way back to the columns. */
export function Rematch({ view }: { view: ImportView }) {
  return (
    <Link
      to={paths.import(view.actsAs, view.id, "?step=columns")}
      className="inline-flex min-h-11 items-center"
    >
      {m.imports_rematch()}
    </Link>
  );
}
