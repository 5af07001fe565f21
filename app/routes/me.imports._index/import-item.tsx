import { Link } from "@remix-run/react";
import { Badge } from "~/app/components/badge";
import { momentText, numberText } from "~/app/components/format";
import { nounText, stageLook, targetText } from "~/app/components/import/import-words";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { ListedImport } from "~/app/services/import/desk/list-own";
import type { Desk } from "./load-desk";

/** One import: where it stands, and what came of it. */
export function ImportItem({ actsAs, one }: { actsAs: Desk["actsAs"]; one: ListedImport }) {
  const { tone, shape, text } = stageLook(one.stage, one.problemCount);
  const facts = [nounText(one.noun), one.organisationName, targetText(one.target), momentText(one.createdAt)];
  return (
    <li className="grid gap-1 border-b border-line py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone={tone} shape={shape}>
          {text()}
        </Badge>
        <span className="tabular-nums">{resultText(one)}</span>
      </div>
      <Link
        to={paths.import(actsAs, one.id)}
        className="inline-flex min-h-11 w-fit items-center text-lg font-semibold"
      >
        {one.fileName}
      </Link>
      <p className="text-sm text-ink-soft">{facts.filter(Boolean).join(" · ")}</p>
    </li>
  );
}

function resultText({ result, stage, problemCount }: ListedImport): string {
  if (stage === "checked" && problemCount)
    return m.imports_problem_count({ count: numberText(problemCount) });
  if (!result) return "";
  const parts: [string, number][] = [
    [m.imports_fresh(), result.fresh],
    [m.imports_changed(), result.changed],
    [m.imports_kept(), result.kept],
    [m.imports_same(), result.unchanged],
  ];
  const said = parts.filter(([, count]) => count > 0);
  return said.map(([label, count]) => `${label} ${numberText(count)}`).join(" · ");
}
