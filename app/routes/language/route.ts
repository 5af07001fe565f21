import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { getActor } from "~/app/auth/actor";
import { safeNextPath } from "~/app/auth/next-path";
import { LANGUAGES } from "~/app/domain/person";
import { readAnswers } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { languageCookie } from "~/app/http/request-context";
import { updateLanguage } from "~/app/services/accounts/update-language";

/** The person's choice of language: remembered in this browser, and with the account when there is one. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await getActor(request);
  const { raw } = await readAnswers(request);
  const next = safeNextPath(String(raw.next ?? ""), paths.home());
  const language = LANGUAGES.find((known) => known === raw.language);
  if (!language) return redirect(next);
  if (actor) await updateLanguage(actor, language);
  return redirect(next, { headers: { "Set-Cookie": languageCookie(language) } });
}

export function loader() {
  return redirect(paths.home());
}
