import { notFound } from "~/app/http/form";
import type { ActsAs } from "~/app/services/import/desk/access";
import { saveProblems } from "~/app/services/import/desk/save-problems";
import { requireImport } from "./load-import";

/** Everything that is wrong with a list as a file, to mend the list by. */
export async function answerProblems(request: Request, actsAs: ActsAs, id: string | undefined) {
  const file = await saveProblems(await requireImport(request, actsAs, id));
  return file ? new Response(file.body, { headers: file.headers }) : notFound();
}
