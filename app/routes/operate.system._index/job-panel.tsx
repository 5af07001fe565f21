import { Badge, type Shape, type Tone } from "~/app/components/badge";
import { momentText, numberText } from "~/app/components/format";
import { Notice } from "~/app/components/notice";
import { Card, Section } from "~/app/components/page";
import { ProgressBar } from "~/app/components/progress-bar";
import { m } from "~/app/locales/messages/messages";
import type { JobKind, StepState } from "~/app/services/system/job";
import type { JobView, StepView } from "~/app/services/system/view-system";
import { durationText, engineText, indexText, stateText } from "./words";

const TITLES: Record<JobKind, (running: boolean) => string> = {
  rebuild: (running) => (running ? m.system_job_rebuild_running() : m.system_job_rebuild_ended()),
  check: (running) => (running ? m.system_job_check_running() : m.system_job_check_ended()),
};

/** The job under way, or how the last one ended. The heading is announced when it changes. */
export function JobPanel({ job }: { job: JobView }) {
  const { startedBy: name, startedAt, endedAt } = job;
  return (
    <Section id="job" title={<span role="status">{TITLES[job.kind](endedAt === null)}</span>}>
      <p className="text-ink-soft">
        {endedAt === null
          ? m.system_job_started({ time: momentText(startedAt), name })
          : m.system_job_lasted({ start: momentText(startedAt), end: momentText(endedAt), name })}
      </p>
      {job.problems.map(({ engine, detail }) => (
        <Notice key={engine} tone="bad" title={m.system_job_failed({ engine: engineText(engine) })}>
          {job.kind === "rebuild" && <p>{m.system_job_failed_hint()}</p>}
          <p lang="en" className="text-sm wrap-anywhere">
            {detail}
          </p>
        </Notice>
      ))}
      <Card>
        <ul className="grid divide-y divide-line">
          {job.steps.map((step) => (
            <StepLine key={`${step.engine}-${step.index}`} kind={job.kind} step={step} />
          ))}
        </ul>
      </Card>
      {job.steps.some(hasDifferences) && <p>{m.system_found_hint()}</p>}
    </Section>
  );
}

const LOOKS: Record<StepState, { tone: Tone; shape: Shape }> = {
  waiting: { tone: "neutral", shape: "waiting" },
  running: { tone: "brand", shape: "active" },
  done: { tone: "good", shape: "done" },
  failed: { tone: "bad", shape: "stopped" },
};

function StepLine({ kind, step }: { kind: JobKind; step: StepView }) {
  const look = hasDifferences(step) ? ({ tone: "warn", shape: "attention" } as const) : LOOKS[step.state];
  return (
    <li className="grid gap-2 py-3 first:pt-0 last:pb-0 sm:grid-cols-[16rem_7rem_1fr] sm:items-center sm:gap-4">
      <p className="font-semibold">
        {engineText(step.engine)} · {indexText(step.index)}
      </p>
      <div>
        <Badge {...look}>{stateText(step.state)}</Badge>
      </div>
      <div className="tabular-nums">{kind === "rebuild" ? <Progress step={step} /> : foundText(step)}</div>
    </li>
  );
}

function Progress({ step }: { step: StepView }) {
  const begun = step.state !== "waiting" && (step.state !== "failed" || step.done > 0);
  if (!begun) return null;
  const done = numberText(step.done);
  const rate = numberText(Math.round(step.perSecond));
  if (step.state === "done") return m.system_step_total({ done, rate });
  const share = Math.floor(step.share * 100);
  const parts = [
    m.system_step_progress({ done, total: numberText(step.total), share: String(share) }),
    step.state === "running" && step.done > 0 && m.system_step_rate({ rate }),
    step.state === "running" &&
      step.secondsLeft !== null &&
      m.system_step_left({ time: durationText(step.secondsLeft) }),
  ];
  return (
    <div className="grid gap-1">
      <ProgressBar
        label={m.system_step_bar({ engine: engineText(step.engine), index: indexText(step.index) })}
        share={step.share}
      />
      <p>{parts.filter(Boolean).join(" · ")}</p>
    </div>
  );
}

function foundText({ found }: StepView): string {
  if (!found) return "";
  const expected = numberText(found.expected);
  const [missing, extra, different] = [found.missing, found.extra, found.different].map(numberText) as [
    string,
    string,
    string,
  ];
  if (found.missing + found.extra + found.different === 0) return m.system_found_none({ expected });
  return m.system_found({ expected, missing, extra, different });
}

function hasDifferences({ found }: StepView): boolean {
  return found !== null && found.missing + found.extra + found.different > 0;
}
