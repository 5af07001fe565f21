import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { Actor } from "~/app/domain/person";
import { isRefusal, type Refusal } from "~/app/domain/refusal";
import { type FlashKey, flash } from "~/app/http/flash";
import { invalid, notFound, parseForm } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { changeSearch } from "~/app/services/saved-searches/change-search";
import { removeSearch } from "~/app/services/saved-searches/remove-search";
import { searchName } from "../me.saved-searches.new/schema";

const id = z.string("required").max(60);
const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("rename"), id, name: searchName }),
  z.object({ intent: z.literal("mail"), id, mailed: z.enum(["0", "1"]) }),
  z.object({ intent: z.literal("remove"), id }),
]);

/** What the forms of one saved search ask for. A problem is told at that search's own field. */
export async function act(request: Request, actor: Actor) {
  const form = await parseForm(request, schema);
  if (!form.ok) {
    const at = String(form.answers.id ?? "");
    const problems = form.problems.map((problem) => ({ ...problem, href: `#name-${at}` }));
    return invalid({ ...form, problems });
  }
  const asked = form.value;
  if (asked.intent === "rename")
    return answer(await changeSearch(actor, asked.id, { name: asked.name }), "search_changed", asked.id);
  if (asked.intent === "mail")
    return answer(
      await changeSearch(actor, asked.id, { mailed: asked.mailed === "1" }),
      "search_changed",
      asked.id,
    );
  const removed = await removeSearch(actor, asked.id);
  if (isRefusal(removed)) return notFound();
  const said = await flash("search_removed", { kind: "search", id: asked.id });
  return redirect(paths.savedSearches(), { headers: { "Set-Cookie": said } });
}

async function answer(outcome: true | Refusal, key: FlashKey, searchId: string) {
  if (isRefusal(outcome)) return notFound();
  return redirect(`${paths.savedSearches()}#saved-${searchId}`, {
    headers: { "Set-Cookie": await flash(key) },
  });
}
