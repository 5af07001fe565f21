import { redirect } from "@remix-run/node";
import { isRefusal, type Refusal } from "~/app/domain/refusal";
import { type FlashKey, flash } from "~/app/http/flash";
import { readAnswers, refused } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import type { ActsAs } from "~/app/services/import/desk/access";
import { confirmImport } from "~/app/services/import/desk/confirm";
import { discardImport, goOn } from "~/app/services/import/desk/go-on";
import { matchColumns } from "~/app/services/import/desk/match-columns";
import type { StoredImport } from "~/db/queries/imports";
import { afterAWhile, requireImport } from "./load-import";
import { readChoices } from "./read-choices";

type Answers = Awaited<ReturnType<typeof readAnswers>>["answers"];
type Act = (stored: StoredImport, answers: Answers) => Promise<true | Refusal>;

const ACTS: Record<string, Act> = {
  match: (stored, answers) => matchColumns(stored, readChoices(answers)),
  check: goOn,
  go_on: goOn,
  confirm: confirmImport,
  discard: discardImport,
};

/** One step of an import, named by the button. */
export async function actOnImport(request: Request, actsAs: ActsAs, id: string | undefined) {
  const stored = await requireImport(request, actsAs, id);
  const { answers } = await readAnswers(request);
  const act = ACTS[String(answers.intent)];
  if (!act) throw new Response(null, { status: 400 });
  const outcome = await act(stored, answers);
  if (isRefusal(outcome) && outcome.code !== "import_moved_on") return refused(outcome, answers);
  // Another window was quicker: the page shows where the import stands now.
  if (isRefusal(outcome)) return backTo(paths.import(actsAs, stored.id), "import_moved_on");
  if (answers.intent === "discard") return backTo(paths.imports(actsAs), "import_discarded");
  await afterAWhile(stored.id);
  return redirect(paths.import(actsAs, stored.id));
}

async function backTo(path: string, said: FlashKey) {
  return redirect(path, { headers: { "Set-Cookie": await flash(said) } });
}
