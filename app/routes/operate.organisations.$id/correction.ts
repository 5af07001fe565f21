import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { Actor } from "~/app/domain/person";
import { isRefusal } from "~/app/domain/refusal";
import { flash } from "~/app/http/flash";
import { invalid, parseForm, refused } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { correctPlatform } from "~/app/services/organisations/correct-platform";
import { readProfile } from "../me.organisation/profile-schema";
import { CORRECT } from "./correction-form";

const correctionSchema = z
  .looseObject({
    version: z.coerce.number("required").int(),
    correctionReason: z.string("required").min(1).max(500),
  })
  .transform(({ version, correctionReason: reason, ...sent }) => {
    const { domainCodes, platform } = readProfile(sent as Record<string, string | string[]>);
    return { fromVersion: version, reason, domainCodes, offers: platform?.offers ?? [] };
  });

/** Answers the form that corrects what a platform takes on. */
export async function correctionAction(request: Request, actor: Actor, id: string) {
  const form = await parseForm(request, correctionSchema);
  const answers = { ...form.answers, action: CORRECT };
  if (!form.ok) return invalid({ ...form, answers });
  const outcome = await correctPlatform(actor, { id, ...form.value });
  if (isRefusal(outcome)) return refused(outcome, answers);
  const said = await flash("platform_corrected");
  return redirect(paths.operateOrganisation(id), { headers: { "Set-Cookie": said } });
}
