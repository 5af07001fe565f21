import { Link } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";

/** What the words were probably meant to be. A link: nobody is shown results of words they did not type. */
export function DidYouMean({ meant }: { meant: { text: string; href: string } }) {
  return (
    <p className="flex flex-wrap items-center gap-x-1">
      {m.suggest_did_you_mean()}
      <Link to={meant.href} className="inline-flex min-h-11 items-center font-semibold">
        {meant.text}
      </Link>
    </p>
  );
}
