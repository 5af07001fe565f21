import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { getActor } from "~/app/auth/actor";
import { m } from "~/app/locales/messages/messages";
import { readBlob } from "~/app/services/attachments/blobs";
import { openFile } from "~/app/services/attachments/open-file";
import { fileHeaders } from "./file-headers";

/** A file of a record, for those who may have it; for everybody else there is none under this address. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = await openFile(await getActor(request), params.id ?? "");
  if (!file || file.name !== params.name) return noSuchFile();
  const headers = fileHeaders(file);
  if (request.headers.get("If-None-Match")?.includes(file.sha256))
    return new Response(null, { status: 304, headers: headers.kept });
  const all = { ...headers.kept, ...headers.body };
  if (request.method === "HEAD") return new Response(null, { headers: all });
  const bytes = await readBlob(file.sha256);
  return new Response(createReadableStreamFromReadable(bytes), { headers: all });
}

/** No page, so no page's error: a plain word, which no cache keeps. */
function noSuchFile(): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
  return new Response(`${m.not_found_title()}\n`, { status: 404, headers });
}
