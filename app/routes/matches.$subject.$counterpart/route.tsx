import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { getActor, requireUser } from "~/app/auth/actor";
import { safeNextPath } from "~/app/auth/next-path";
import { BridgeList } from "~/app/components/listings/bridge-list";
import { feedbackSlot } from "~/app/components/listings/match-feedback";
import { MatchItem } from "~/app/components/listings/match-item";
import { verdictField } from "~/app/components/listings/verdict-forms";
import { Notice } from "~/app/components/notice";
import { Page, PageHeader } from "~/app/components/page";
import type { FormState } from "~/app/domain/form-state";
import { isRefusal } from "~/app/domain/refusal";
import { flash } from "~/app/http/flash";
import { invalid, notFound, parseForm, refused } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { judgeMatch, withdrawVerdict } from "~/app/services/feedback/judge-match";
import { viewFeedback } from "~/app/services/feedback/view-feedback";
import { viewPair } from "~/app/services/feedback/view-pair";
import { FormErrors } from "../sign-up/form-errors";
import { verdictSchema } from "./schema";

export const meta: MetaFunction = () => [
  { title: `${m.pair_title()} · ${m.site_name()}` },
  // There are as many of these pages as there are pairs of records.
  { name: "robots", content: "noindex" },
];

/** Why one public record matches another. Alerts lead here, and a judgement that lacks something comes back here. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const view = await viewPair(params.subject ?? "", params.counterpart ?? "", currentLanguage());
  if (!view) return notFound();
  const { pair, ...shown } = view;
  const feedback = await viewFeedback(await getActor(request), pair.subject, [pair.counterpart.no]);
  return { ...shown, feedback };
}

/** The judgement forms under every shown match post here and go back to where they stood. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireUser(request);
  const { subject: subjectNo = "", counterpart: counterpartNo = "" } = params;
  const form = await parseForm(request, verdictSchema);
  if (!form.ok) return invalid(form);
  const { intent, code, note, shown, next } = form.value;
  const outcome =
    intent === "withdraw"
      ? await withdrawVerdict(actor, subjectNo, counterpartNo)
      : await judgeMatch(actor, { subjectNo, counterpartNo, verdict: intent, code, note, shown });
  if (isRefusal(outcome)) return outcome.code === "not_found" ? notFound() : refused(outcome, form.answers);
  const undo = { kind: "verdict" as const, id: `${subjectNo}/${counterpartNo}` };
  const said = await (intent === "withdraw" ? flash("verdict_withdrawn", undo) : flash("judged"));
  return redirect(backTo(next, paths.pair(subjectNo, counterpartNo)), { headers: { "Set-Cookie": said } });
}

/** A page of this site, at the place where the form stood. */
function backTo(next: string, fallback: string): string {
  const hash = /#[\w-]{1,60}$/.exec(next)?.[0] ?? "";
  return safeNextPath(next, fallback) + hash;
}

/** The summary's links lead to the fields of this pair's form. */
function anchored(state: FormState | undefined, counterpartNo: string): FormState | undefined {
  if (!state) return undefined;
  const problems = state.problems.map((problem) => ({
    ...problem,
    href: `#${verdictField(problem.field, counterpartNo)}`,
  }));
  return { ...state, problems };
}

export default function Route() {
  const { subject, counterpart, matches, feedback } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const here = paths.pair(subject.no, counterpart.no);
  return (
    <Page>
      <PageHeader
        title={m.pair_title()}
        lead={m.pair_lead({ subject: subject.title, counterpart: counterpart.title })}
      >
        <p className="flex flex-wrap gap-x-6">
          <Link
            to={`${paths.listing(subject.noun, subject.no)}#matches`}
            className="inline-flex min-h-11 items-center"
          >
            {m.pair_back({ title: subject.title })}
          </Link>
        </p>
      </PageHeader>
      <FormErrors
        state={anchored(state, counterpart.no)}
        labels={{ code: m.judge_reason(), note: m.judge_note() }}
      />
      {matches.down && <Notice tone="warn" title={m.match_down()} />}
      <ul>
        {[...matches.rows, ...matches.blocked].map((row) => (
          <MatchItem
            key={row.card.no}
            row={row}
            rank={null}
            open
            slots={{
              bridges: ({ gap }) => gap && <BridgeList gap={gap} />,
              feedback: feedbackSlot(feedback, here, state),
            }}
          />
        ))}
      </ul>
    </Page>
  );
}
