import { redirect } from "@remix-run/node";
import type { Actor } from "~/app/domain/person";
import { isRefusal, type Refusal } from "~/app/domain/refusal";
import { type FlashKey, flash, type Undo } from "~/app/http/flash";
import { invalid, notFound, parseForm, refused } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { changeMemberRole } from "~/app/services/organisations/change-member-role";
import { inviteColleague } from "~/app/services/organisations/invite-colleague";
import { removeMember } from "~/app/services/organisations/remove-member";
import { revokeInvitation } from "~/app/services/organisations/revoke-invitation";
import { invitationSchema, inviteSchema, personSchema, roleSchema } from "./schema";

type Context = { request: Request; actor: Actor; organisationId: string };

/** What the forms of the page ask for; the intent stands in the address, so that it works without JavaScript too. */
export function act(intent: string | null, context: Context) {
  if (intent === "invite") return invite(context);
  if (intent === "role") return changeRole(context);
  if (intent === "remove") return remove(context);
  if (intent === "revoke") return revoke(context);
  return notFound();
}

async function done({ organisationId }: Context, key: FlashKey, undo?: Undo) {
  return redirect(`${paths.myPeople()}?org=${organisationId}`, {
    headers: { "Set-Cookie": await flash(key, undo) },
  });
}

async function answer(context: Context, outcome: true | Refusal, key: FlashKey, answers = {}) {
  return isRefusal(outcome) ? refused(outcome, answers) : done(context, key);
}

async function invite(context: Context) {
  const form = await parseForm(context.request, inviteSchema);
  if (!form.ok) return invalid(form);
  const { actor, organisationId } = context;
  const outcome = await inviteColleague(actor, { organisationId, ...form.value });
  return answer(context, outcome, "invited", form.answers);
}

async function changeRole(context: Context) {
  const form = await parseForm(context.request, roleSchema);
  if (!form.ok) return invalid(form);
  const { actor, organisationId } = context;
  return answer(context, await changeMemberRole(actor, { organisationId, ...form.value }), "member_changed");
}

async function remove(context: Context) {
  const form = await parseForm(context.request, personSchema);
  if (!form.ok) return invalid(form);
  const { actor, organisationId } = context;
  const { personId } = form.value;
  const outcome = await removeMember(actor, { organisationId, personId });
  if (isRefusal(outcome) || personId !== actor.personId) return answer(context, outcome, "member_removed");
  return redirect(paths.me(), { headers: { "Set-Cookie": await flash("member_removed") } });
}

async function revoke(context: Context) {
  const form = await parseForm(context.request, invitationSchema);
  if (!form.ok) return invalid(form);
  const { actor, organisationId } = context;
  const outcome = await revokeInvitation(actor, { organisationId, ...form.value });
  if (isRefusal(outcome)) return refused(outcome);
  const id = `${organisationId}/${form.value.invitationId}`;
  return done(context, "invitation_revoked", { kind: "invitation", id });
}
