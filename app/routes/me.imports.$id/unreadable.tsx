import { ButtonLink } from "~/app/components/button";
import { Notice } from "~/app/components/notice";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { ImportView } from "~/app/services/import/desk/view-import";

/** Why a file cannot be read, and the way to another one. */
export function Unreadable({ view, text }: { view: ImportView; text: string }) {
  return (
    <>
      <Notice tone="bad" live title={m.imports_unreadable()}>
        <p>{text}</p>
      </Notice>
      <p>
        <ButtonLink to={paths.imports(view.actsAs, `?kind=${view.noun}`)}>
          {m.imports_other_file()}
        </ButtonLink>
      </p>
    </>
  );
}
