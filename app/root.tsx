import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { m } from "~/app/locales/messages/messages";
import { database } from "~/db/connection";
import { countUnreadNews } from "~/db/queries/news";
import { getActor } from "./auth/actor";
import { refreshSessionCookie } from "./auth/session";
import { ErrorPage, errorTitle } from "./components/error-page";
import { NonceContext } from "./components/nonce";
import { Shell } from "./components/shell";
import { isOperator } from "./domain/person";
import { clearFlash, readFlash } from "./http/flash";
import { flashText } from "./http/flash-text";
import { currentLanguage, currentRequestId } from "./http/request-context";
import styles from "./styles/app.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = ({ error }) => [
  { title: error ? `${errorTitle(error)} · ${m.site_name()}` : m.site_name() },
  { name: "description", content: m.site_tagline() },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await getActor(request);
  const flash = await readFlash(request);
  const headers = new Headers();
  const cookie = await refreshSessionCookie(request);
  if (cookie) headers.append("Set-Cookie", cookie);
  if (flash) headers.append("Set-Cookie", await clearFlash());
  const url = new URL(request.url);
  return data(
    {
      language: currentLanguage(),
      requestId: currentRequestId(),
      here: url.pathname + url.search,
      flash: flash && { text: flashText(flash.key), undo: flash.undo },
      actor: actor && {
        name: actor.name,
        emailVerified: actor.emailVerified,
        isOperator: isOperator(actor),
        unread: await countUnreadNews(database(), actor.personId),
      },
    },
    { headers },
  );
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const root = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang={root?.language ?? "zh-CN"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body className="flex min-h-dvh flex-col">
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  const root = useRouteLoaderData<typeof loader>("root");
  return (
    <Shell
      actor={root?.actor ?? null}
      language={root?.language ?? "zh-CN"}
      here={root?.here ?? "/"}
      flash={root?.flash ?? null}
    >
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const root = useRouteLoaderData<typeof loader>("root");
  return (
    <Shell actor={root?.actor ?? null} language={root?.language ?? "zh-CN"} here="/" flash={null}>
      <ErrorPage error={error} requestId={root?.requestId} />
    </Shell>
  );
}
