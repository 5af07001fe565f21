import { Form, Link, NavLink } from "@remix-run/react";
import clsx from "clsx";
import { Menu } from "lucide-react";
import type { ReactNode } from "react";
import type { Language } from "~/app/domain/person";
import { m } from "~/app/locales/messages/messages";
import { Button } from "./button";
import { Notice } from "./notice";
import { Footer } from "./shell-footer";
import { ShellKeys } from "./shell-keys";

export type ShellActor = {
  name: string;
  emailVerified: boolean;
  isOperator: boolean;
  /** Alerts not read yet; counting stops at 100. */
  unread: number;
} | null;

const ITEM =
  "inline-flex min-h-11 items-center rounded-lg px-3 font-medium whitespace-nowrap no-underline hover:bg-sunken";

function navClass({ isActive }: { isActive: boolean }) {
  return clsx(ITEM, isActive ? "text-brand-strong underline decoration-2 underline-offset-8" : "text-ink");
}

/** What just happened, in words, and the way to take it back. */
type SaidFlash = { text: string; undo: { kind: string; id: string } | null } | null;

function UndoForm({ kind, id, here }: { kind: string; id: string; here: string }) {
  return (
    <Form action="/me/undo" method="post" className="no-print">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="next" value={here} />
      <Button type="submit" look="secondary">
        {m.notice_undo()}
      </Button>
    </Form>
  );
}

function PublicLinks() {
  return (
    <>
      <NavLink to="/scenarios" className={navClass}>
        {m.nav_scenarios()}
      </NavLink>
      <NavLink to="/achievements" className={navClass}>
        {m.nav_achievements()}
      </NavLink>
      <NavLink to="/domains" className={navClass}>
        {m.nav_domains()}
      </NavLink>
      <NavLink to="/bridges" className={navClass}>
        {m.nav_bridges()}
      </NavLink>
    </>
  );
}

function PersonalLinks({ actor }: { actor: ShellActor }) {
  if (!actor)
    return (
      <>
        <NavLink to="/sign-in" className={navClass}>
          {m.nav_sign_in()}
        </NavLink>
        <NavLink
          to="/sign-up"
          className={clsx(
            ITEM,
            "border-line-strong text-ink min-[70rem]:mx-2 min-[70rem]:border min-[70rem]:px-4",
          )}
        >
          {m.nav_sign_up()}
        </NavLink>
      </>
    );
  return (
    <>
      {actor.isOperator && (
        <NavLink to="/operate" className={navClass}>
          {m.nav_operate()}
        </NavLink>
      )}
      <NavLink to="/me" className={navClass}>
        {m.nav_me()}
      </NavLink>
      <AlertsLink unread={actor.unread} />
      <Form action="/sign-out" method="post" className="inline-flex">
        <button type="submit" className={clsx(ITEM, "text-ink")}>
          {m.nav_sign_out()}
        </button>
      </Form>
    </>
  );
}

/** The way to the alerts, with how many are unread: a figure to see, a phrase to hear. */
function AlertsLink({ unread }: { unread: number }) {
  return (
    <NavLink
      to="/me/alerts"
      className={navClass}
      aria-label={unread > 0 ? m.alerts_nav_unread({ count: countText(unread) }) : undefined}
    >
      {m.alerts_nav()}
      <Unread count={unread} />
    </NavLink>
  );
}

const countText = (count: number) => (count > 99 ? m.alerts_more_than_99() : String(count));

function Unread({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    // The inner box keeps the line under the current link off the figure.
    <span className="ml-1.5">
      <span className="inline-block rounded-full bg-brand px-2 text-sm leading-6 font-semibold text-on-brand">
        {countText(count)}
      </span>
    </span>
  );
}

function LanguageSwitch({ language, here }: { language: Language; here: string }) {
  return (
    // A full page load: every word on the page changes.
    <form action="/language" method="post" className="inline-flex">
      <input type="hidden" name="language" value={language === "en" ? "zh-CN" : "en"} />
      <input type="hidden" name="next" value={here} />
      <button
        type="submit"
        lang={language === "en" ? "zh-CN" : "en"}
        className={clsx(ITEM, "text-ink-soft")}
        title={m.language_switch_label()}
      >
        {m.language_switch()}
      </button>
    </form>
  );
}

function Header({ actor, language, here }: { actor: ShellActor; language: Language; here: string }) {
  return (
    <header className="no-print border-b border-line bg-surface">
      <div className="mx-auto flex w-full max-w-6xl items-center gap-2 px-4 sm:px-6">
        <Link
          to="/"
          className="mr-auto inline-flex min-h-16 items-center gap-2.5 text-lg font-bold text-ink no-underline min-[70rem]:mr-4"
        >
          <img src="/favicon.svg" alt="" width="28" height="28" />
          {m.site_name()}
        </Link>
        <nav aria-label={m.nav_label()} className="-mr-3 hidden flex-1 items-center min-[70rem]:flex">
          <PublicLinks />
          <span className="flex-1" />
          <PersonalLinks actor={actor} />
          <LanguageSwitch language={language} here={here} />
        </nav>
        <details data-floats="" className="group relative -mr-3 min-[70rem]:hidden">
          <summary className={clsx(ITEM, "list-none gap-2")}>
            <Menu aria-hidden className="size-5" />
            {m.nav_menu()}
            <span aria-hidden>{actor && <Unread count={actor.unread} />}</span>
          </summary>
          <nav
            aria-label={m.nav_label()}
            className="absolute right-3 z-10 grid w-56 rounded-xl border border-line bg-surface p-2 shadow-lg"
          >
            <PublicLinks />
            <PersonalLinks actor={actor} />
            <LanguageSwitch language={language} here={here} />
          </nav>
        </details>
      </div>
    </header>
  );
}

/** The frame of every page: skip link, navigation, what just happened, content, footer. */
export function Shell({
  actor,
  language,
  here,
  flash,
  children,
}: {
  actor: ShellActor;
  language: Language;
  here: string;
  flash: SaidFlash;
  children: ReactNode;
}) {
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-surface focus:p-3"
      >
        {m.skip_to_content()}
      </a>
      <Header key={here} actor={actor} language={language} here={here} />
      <ShellKeys key={`keys ${here}`} />
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {flash && (
          <div className="mx-auto max-w-6xl px-4 pt-4 sm:px-6">
            <Notice tone="good" live>
              <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
                <p className="font-semibold">{flash.text}</p>
                {flash.undo && <UndoForm {...flash.undo} here={here} />}
              </div>
            </Notice>
          </div>
        )}
        {children}
      </main>
      <Footer />
    </>
  );
}
