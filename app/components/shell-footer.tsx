import { Link } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";

/** The end of every page: whose this is, and every public place once more. */
export function Footer() {
  const groups = [
    {
      title: m.footer_browse(),
      links: [
        { to: "/scenarios", text: m.nav_scenarios() },
        { to: "/achievements", text: m.nav_achievements() },
        { to: "/domains", text: m.nav_domains() },
        { to: "/bridges", text: m.nav_bridges() },
      ],
    },
    {
      title: m.footer_take_part(),
      links: [
        { to: "/me/scenarios/new", text: m.home_publish_scenario() },
        { to: "/me/achievements/new", text: m.home_post_achievement() },
      ],
    },
    { title: m.footer_data(), links: [{ to: "/api", text: m.api_page_footer() }] },
  ];
  return (
    <footer className="no-print mt-16 border-t border-line bg-surface">
      <div className="mx-auto grid max-w-6xl grid-cols-2 gap-x-6 gap-y-8 px-4 py-10 text-sm sm:px-6 md:grid-cols-[minmax(0,2fr)_repeat(3,minmax(0,1fr))]">
        <div className="col-span-2 grid max-w-sm content-start gap-2 md:col-span-1">
          <p className="text-base font-bold">{m.site_name()}</p>
          <p className="text-ink-soft">{m.footer_about()}</p>
        </div>
        {groups.map(({ title, links }) => (
          <nav key={title} aria-label={title} className="grid content-start">
            <p className="font-semibold">{title}</p>
            {links.map(({ to, text }) => (
              <Link
                key={to}
                to={to}
                className="inline-flex min-h-9 w-fit items-center text-ink-soft no-underline hover:text-brand hover:underline pointer-coarse:min-h-11"
              >
                {text}
              </Link>
            ))}
          </nav>
        ))}
      </div>
    </footer>
  );
}
