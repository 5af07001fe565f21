import { Badge, type Shape, Tag, type Tone } from "~/app/components/badge";
import { momentText, numberText } from "~/app/components/format";
import { Card, Facts } from "~/app/components/page";
import { m } from "~/app/locales/messages/messages";
import type { LastRebuild } from "~/app/services/system/record-rebuild";
import type { EngineView } from "~/app/services/system/view-system";
import { engineText, indexText, statusText } from "./words";

const LOOKS: Record<EngineView["status"], { tone: Tone; shape: Shape }> = {
  ok: { tone: "good", shape: "done" },
  degraded: { tone: "warn", shape: "attention" },
  down: { tone: "bad", shape: "stopped" },
};

/** One engine: how it is, what it holds, what it still has to take in. */
export function EngineCard({ engine, answering }: { engine: EngineView; answering: boolean }) {
  return (
    <Card className="grid content-start gap-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h3 className="text-lg">{engineText(engine.name)}</h3>
        <Badge {...LOOKS[engine.status]}>{statusText(engine.status)}</Badge>
        {(answering || engine.status === "ok") && (
          <Tag>{answering ? m.system_answering() : m.system_standing_by()}</Tag>
        )}
      </div>
      <Facts
        rows={[
          { label: m.system_documents(), value: <Documents documents={engine.documents} /> },
          {
            label: m.system_waiting(),
            value: m.system_waiting_count({ count: numberText(engine.waiting) }),
          },
          { label: m.system_last_rebuild(), value: lastRebuildText(engine.lastRebuild) },
        ]}
      />
      {engine.detail && (
        <div className="grid gap-1 text-sm">
          <p className="text-ink-soft">{m.system_detail()}</p>
          <p lang="en" className="wrap-anywhere">
            {engine.detail}
          </p>
        </div>
      )}
    </Card>
  );
}

function Documents({ documents }: { documents: EngineView["documents"] }) {
  return (
    <ul>
      {documents.map(({ index, count }) => (
        <li key={index} className="tabular-nums">
          {count === null
            ? m.system_documents_unknown({ index: indexText(index) })
            : m.system_documents_line({ index: indexText(index), count: numberText(count) })}
        </li>
      ))}
    </ul>
  );
}

const LAST: Record<LastRebuild["state"], (words: { time: string; who: string }) => string> = {
  finished: (words) => m.system_last_rebuild_finished(words),
  failed: (words) => m.system_last_rebuild_failed(words),
  interrupted: (words) => m.system_last_rebuild_interrupted(words),
  running: (words) => m.system_last_rebuild_running(words),
};

function lastRebuildText(last: LastRebuild | null): string {
  if (!last) return m.system_last_rebuild_never();
  const who = last.actorName ? m.system_by_person({ name: last.actorName }) : m.system_by_command();
  return LAST[last.state]({ time: momentText(last.at), who });
}
