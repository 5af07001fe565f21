import { type ActionFunctionArgs, data, type MetaFunction, redirect } from "@remix-run/node";
import { z } from "zod";
import { requireUser } from "~/app/auth/actor";
import { safeNextPath } from "~/app/auth/next-path";
import { ButtonLink } from "~/app/components/button";
import { Page, PageHeader } from "~/app/components/page";
import { isRefusal } from "~/app/domain/refusal";
import { type FlashKey, flash, UNDO_KINDS, type Undo } from "~/app/http/flash";
import { invalid, notFound, parseForm } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { undo } from "~/app/services/undo/undo";

export const meta: MetaFunction = () => [{ title: `${m.notice_undo()} · ${m.site_name()}` }];

const schema = z.object({
  kind: z.enum(UNDO_KINDS, "unknown_choice"),
  id: z.string("required").max(160),
  next: z.string().max(500).default(""),
});

const SAID: Record<Undo["kind"], FlashKey> = {
  discarded: "undone_discarded",
  alerts_read: "undone_alerts_read",
  search: "undone_search",
  invitation: "undone_invitation",
  verdict: "undone_verdict",
  organisation: "undone_organisation",
  submitted: "recalled",
  paused: "resumed",
};

/** Nothing to see here: the button of a message posts to it. */
export const loader = () => notFound();

/** Takes back what a message offered to take back, and returns to where it stood. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireUser(request);
  const form = await parseForm(request, schema);
  if (!form.ok) return invalid(form);
  const { kind, id, next } = form.value;
  const outcome = await undo(actor, kind, id);
  if (isRefusal(outcome)) return data(null, { status: 409 });
  const headers = { "Set-Cookie": await flash(SAID[kind]) };
  return redirect(safeNextPath(next, paths.me()), { headers });
}

/** Too late: somebody has gone on from there, or a day has passed. */
export default function Route() {
  return (
    <Page width="narrow">
      <PageHeader title={m.notice_undo_late_title()} lead={m.notice_undo_late_text()} />
      <p>
        <ButtonLink to={paths.me()}>{m.notice_undo_back()}</ButtonLink>
      </p>
    </Page>
  );
}
