import { ButtonLink } from "~/app/components/button";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";

/** What either side does next, and what it gets for it. */
export function NextSteps() {
  return (
    <div className="grid gap-6 sm:grid-cols-2 lg:gap-10">
      <Side
        title={m.home_next_scenario()}
        text={m.home_next_scenario_text()}
        action={m.home_publish_scenario()}
        to={paths.newListing("scenario")}
      />
      <Side
        title={m.home_next_achievement()}
        text={m.home_next_achievement_text()}
        action={m.home_post_achievement()}
        to={paths.newListing("achievement")}
      />
    </div>
  );
}

function Side({ title, text, action, to }: { title: string; text: string; action: string; to: string }) {
  return (
    <section className="grid content-between justify-items-start gap-4 rounded-xl bg-brand-wash p-5 sm:p-8">
      <div className="grid gap-2">
        <h2 className="text-xl">{title}</h2>
        <p className="max-w-prose">{text}</p>
      </div>
      <ButtonLink to={to}>{action}</ButtonLink>
    </section>
  );
}
