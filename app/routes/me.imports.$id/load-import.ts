import { notFound } from "~/app/http/form";
import type { ActsAs } from "~/app/services/import/desk/access";
import { findOwnImport } from "~/app/services/import/desk/access";
import { settled } from "~/app/services/import/desk/jobs";
import { viewImport } from "~/app/services/import/desk/view-import";
import { requireImporter } from "../me.imports._index/load-desk";

/** A person's own import; anybody else's does not exist. */
export async function requireImport(request: Request, actsAs: ActsAs, id = "") {
  const actor = await requireImporter(request, actsAs);
  return (await findOwnImport(actor, actsAs, id)) ?? notFound();
}

export async function loadImport(request: Request, actsAs: ActsAs, id: string | undefined) {
  const stored = await requireImport(request, actsAs, id);
  const asked = new URL(request.url).searchParams;
  const page = Math.trunc(Number(asked.get("page"))) || 1;
  return { view: await viewImport(stored, { step: asked.get("step"), page }) };
}

/** What was asked for is often done at once: then the next page already shows it. Milliseconds. */
const WAIT_MS = 1_000;

export const afterAWhile = (id: string) => settled(id, WAIT_MS);
