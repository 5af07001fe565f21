import { m } from "~/app/locales/messages/messages";
import type { ApiDescription } from "~/app/services/api/openapi/readable";

const LINK = "inline-flex min-h-11 items-center lg:min-h-8";

/** What is on the page, each a link to its place. */
export function Contents({ operations }: Pick<ApiDescription, "operations">) {
  return (
    <nav aria-label={m.api_page_on_this_page()} className="no-print grid gap-1 lg:sticky lg:top-4">
      <p className="font-semibold">{m.api_page_on_this_page()}</p>
      <ul className="grid">
        <li>
          <a className={LINK} href="#rules">
            {m.api_page_rules()}
          </a>
        </li>
        {operations.map((operation) => (
          <li key={operation.id}>
            <a className={LINK} href={`#${operation.id}`}>
              {operation.summary.split(/[:：]/)[0]}
            </a>
          </li>
        ))}
        <li>
          <a className={LINK} href="#feeds">
            {m.api_page_feeds()}
          </a>
        </li>
        <li>
          <a className={LINK} href="#schemas">
            {m.api_page_schemas()}
          </a>
        </li>
        <li>
          <a className={LINK} href="#problems">
            {m.api_page_problems()}
          </a>
        </li>
      </ul>
    </nav>
  );
}
