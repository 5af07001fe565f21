import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/app/auth/actor";
import { LISTING_STATES } from "~/app/domain/listing-state";
import { currentLanguage } from "~/app/http/request-context";
import { ownListings } from "~/app/services/export/own-listings";
import { answerExport } from "../scenarios.export.$format/answer-export";

/** The records of the person's own organisations, whole, as a file that can be imported again. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireUser(request);
  const search = new URL(request.url).searchParams;
  const state = LISTING_STATES.find((known) => known === search.get("state")) ?? null;
  const asked = { state, words: search.get("q")?.trim() };
  return answerExport(request, params.format, () =>
    ownListings(actor, "achievement", asked, currentLanguage()),
  );
}
