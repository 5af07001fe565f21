import { createReadableStreamFromReadable } from "@remix-run/node";
import { networkAddress } from "~/app/auth/network-address";
import { notFound } from "~/app/http/form";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { download } from "~/app/services/export/download";
import { countExport } from "~/app/services/export/export-limit";
import { EXPORT_FORMATS, type Table } from "~/app/services/export/table";

/** Answers with a list as a file. The format is the last part of the address; another one is no page. */
export async function answerExport(
  request: Request,
  format: string | undefined,
  table: () => Table,
): Promise<Response> {
  const wanted = EXPORT_FORMATS.find((known) => known === format);
  if (!wanted) return notFound();
  const seconds = await countExport(networkAddress(request));
  if (seconds > 0) return tooManyExports(seconds);
  const { body, headers } = download(table(), wanted, currentLanguage());
  return new Response(createReadableStreamFromReadable(body), { headers });
}

export function tooManyExports(seconds: number): Response {
  return new Response(`${m.exchange_too_many({ seconds: String(seconds) })}\n`, {
    status: 429,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Retry-After": String(seconds) },
  });
}
