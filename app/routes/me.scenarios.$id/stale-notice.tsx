import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { Button } from "~/app/components/button";
import { differences } from "~/app/components/editor/catalogue";
import { momentText } from "~/app/components/format";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { DeskState } from "./desk-action";
import type { Desk } from "./desk-loader";

export const EDITOR_FORM_ID = "editor";

/** Somebody else was faster: who, when, what differs, and the two ways on. Nothing is lost, nothing overwritten unseen. */
export function StaleNotice({ desk, state }: { desk: Desk; state: DeskState }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { name, at } = state.stale ?? { name: "", at: "" };
  const changed = differences(desk.noun, desk.options, desk.answers, state.answers);
  const moment = momentText(at);
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="grid gap-4 rounded-lg border-2 border-warn bg-warn-wash p-4"
    >
      <h2 className="text-lg">{m.editor_stale_title()}</h2>
      <p>{name ? m.editor_stale_text({ name, at: moment }) : m.editor_stale_text_unnamed({ at: moment })}</p>
      {changed.length === 0 ? <p>{m.editor_stale_same()}</p> : <Differences rows={changed} />}
      <div className="flex flex-wrap gap-3">
        {desk.editable && (
          <Button type="submit" form={EDITOR_FORM_ID} name="intent" value="save_over" look="danger">
            {m.editor_stale_continue()}
          </Button>
        )}
        <Link
          to={paths.myListing(desk.noun, desk.id)}
          reloadDocument
          className="inline-flex min-h-11 items-center"
        >
          {m.editor_stale_discard()}
        </Link>
      </div>
    </div>
  );
}

function Differences({ rows }: { rows: ReturnType<typeof differences> }) {
  return (
    <div className="grid gap-2">
      <h3 className="text-base">{m.editor_stale_differences()}</h3>
      <dl className="grid gap-4">
        {rows.map((row) => (
          <div key={row.field} className="grid gap-2 border-t border-line pt-2 sm:grid-cols-2">
            <dt className="font-semibold sm:col-span-2">{row.label}</dt>
            <Side label={m.editor_stale_theirs()} lines={row.a} />
            <Side label={m.editor_stale_yours()} lines={row.b} />
          </div>
        ))}
      </dl>
    </div>
  );
}

const EXCERPT = 400;

function Side({ label, lines }: { label: string; lines: string[] }) {
  const text = lines.join("\n");
  return (
    <dd>
      <p className="text-sm text-ink-soft">{label}</p>
      <p className="whitespace-pre-line">
        {text === "" ? m.editor_nothing_said() : text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text}
      </p>
    </dd>
  );
}
