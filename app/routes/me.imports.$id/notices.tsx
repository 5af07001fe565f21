import { Notice } from "~/app/components/notice";
import { m } from "~/app/locales/messages/messages";

/** What to know of a file although nothing is wrong with it. */
export function Notices({ texts }: { texts: string[] }) {
  if (texts.length === 0) return null;
  return (
    <Notice title={m.imports_notices()}>
      <ul className="grid gap-1">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}
