import { Form } from "@remix-run/react";
import { Button, ButtonLink } from "~/app/components/button";
import { Notice } from "~/app/components/notice";
import type { ImportStage } from "~/app/domain/import-stage";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { ImportView } from "~/app/services/import/desk/view-import";
import { Discard } from "./discard";
import { Done } from "./done";

type Ended = { tone: "warn" | "bad" | "plain"; title: () => string; text: () => string; again: boolean };

const ENDED: Partial<Record<ImportStage, Ended>> = {
  failed: { tone: "bad", title: m.imports_failed_title, text: m.imports_failed_text, again: true },
  interrupted: {
    tone: "warn",
    title: m.imports_interrupted_title,
    text: m.imports_interrupted_text,
    again: true,
  },
  discarded: {
    tone: "plain",
    title: m.imports_stage_discarded,
    text: m.imports_flash_discarded,
    again: false,
  },
};
const EXPIRED: Ended = {
  tone: "plain",
  title: m.imports_stage_expired,
  text: m.imports_expired_text,
  again: false,
};

/** How an import ended, and the way on. */
export function ResultStep({ view }: { view: ImportView }) {
  if (view.summary) return <Done view={view} summary={view.summary} />;
  const { tone, title, text, again } = ENDED[view.stage] ?? EXPIRED;
  const mayGoOn = again && view.fileKept;
  return (
    <>
      <Notice tone={tone} live title={title()}>
        <p>{text()}</p>
        {again && <p>{mayGoOn ? m.imports_file_kept() : m.imports_file_gone()}</p>}
      </Notice>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {mayGoOn && (
          <Form method="post">
            <Button type="submit" name="intent" value="go_on">
              {m.imports_go_on()}
            </Button>
          </Form>
        )}
        <ButtonLink
          look={mayGoOn ? "secondary" : "primary"}
          to={paths.imports(view.actsAs, `?kind=${view.noun}`)}
        >
          {m.imports_another_file()}
        </ButtonLink>
      </div>
      {again && <Discard />}
    </>
  );
}
