import { join } from "node:path";
import { flatRoutes } from "@remix-run/dev/dist/config/flat-routes";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { NETWORK_ADDRESS_HEADER } from "~/app/auth/network-address";
import { environment } from "~/app/environment";

const app = join(import.meta.dirname, "../../../app");
const OURS = /^routes\/(api\.v1|feeds|sitemap|robots)/;

let serial = 0;

/** Answers addresses as the server does: Remix's own router over the route files as they lie in app/routes. */
async function openSite(): Promise<(request: Request) => Promise<Response>> {
  const files = Object.values(flatRoutes(app)).filter((route) => OURS.test(route.id));
  const routes = await Promise.all(
    files.map(async ({ id, path, index, file }) => [
      id,
      { id, path, index, module: await import(join(app, file)) },
    ]),
  );
  const build = {
    entry: { module: { default: () => new Response("a page"), handleError: () => {} } },
    routes: Object.fromEntries(routes),
    future: { v3_singleFetch: true, v3_relativeSplatPath: true, v3_throwAbortReason: true },
    assets: { routes: {}, entry: { module: "", imports: [] }, url: "", version: "" },
    publicPath: "/",
    assetsBuildDirectory: "",
    isSpaMode: false,
    mode: "test",
  };
  return createRequestHandler(build as unknown as ServerBuild, "test");
}

let site: ReturnType<typeof openSite> | undefined;

/** One request, each from a network address of its own unless one is given. */
export async function ask(
  path: string,
  {
    method = "GET",
    headers = {},
    from,
  }: { method?: string; headers?: Record<string, string>; from?: string } = {},
): Promise<Response> {
  serial += 1;
  const request = new Request(new URL(path, environment().SITE_URL), {
    method,
    headers: { ...headers, [NETWORK_ADDRESS_HEADER]: from ?? `10.0.${serial >> 8}.${serial & 255}` },
  });
  site ??= openSite();
  return (await site)(request);
}

/** A `fetch` that reaches this site, for clients that bring their own. */
export const fetchFromSite: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  return ask(request.url, { method: request.method, headers: Object.fromEntries(request.headers) });
};
