import { Link } from "@remix-run/react";
import { ButtonLink } from "~/app/components/button";
import { numberText } from "~/app/components/format";
import { Card, Section } from "~/app/components/page";
import { ProgressBar } from "~/app/components/progress-bar";
import type { ImportStage } from "~/app/domain/import-stage";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { ImportView, ProgressView } from "~/app/services/import/desk/view-import";
import { durationText } from "../operate.system._index/words";

const PHASES: Record<ProgressView["phase"], () => string> = {
  waiting: m.imports_phase_waiting,
  reading: m.imports_phase_reading,
  checking: m.imports_phase_checking,
  proposing: m.imports_phase_proposing,
  writing: m.imports_phase_writing,
};
/** Said while the work itself has not said anything yet. */
const STAGES: Partial<Record<ImportStage, ProgressView["phase"]>> = {
  checking: "checking",
  running: "writing",
};

/** What goes on by itself, how far it is, and that nobody has to wait for it here. */
export function UnderWay({ view }: { view: ImportView }) {
  const { progress, stage, actsAs, id } = view;
  const phase = PHASES[progress?.phase ?? STAGES[stage] ?? "reading"]();
  return (
    <Section id="under-way" title={<span role="status">{phase}</span>}>
      <Card className="grid gap-2">
        <ProgressBar label={phase} share={progress ? progress.share : 0} />
        <p className="tabular-nums">{progress ? progressText(progress) : m.imports_progress_soon()}</p>
      </Card>
      <p>{stage === "running" ? m.imports_leave_running() : m.imports_leave()}</p>
      <p className="flex flex-wrap items-center gap-x-6">
        <ButtonLink look="secondary" reloadDocument to={paths.import(actsAs, id)}>
          {m.imports_look_again()}
        </ButtonLink>
        <Link to={paths.imports(actsAs)} className="inline-flex min-h-11 items-center">
          {m.imports_back()}
        </Link>
      </p>
    </Section>
  );
}

function progressText({ phase, done, total, share, secondsLeft }: ProgressView): string {
  if (share === null) return phase === "waiting" ? m.imports_progress_waiting() : m.imports_progress_soon();
  const parts = [
    m.imports_progress({
      done: numberText(done),
      total: numberText(total),
      share: String(Math.floor(share * 100)),
    }),
    secondsLeft !== null && secondsLeft > 0 && m.imports_time_left({ time: durationText(secondsLeft) }),
  ];
  return parts.filter(Boolean).join(" · ");
}
