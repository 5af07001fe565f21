import { Link } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";

/** Words that find something, for whoever does not know yet what to ask for. */
export function SearchTries() {
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-sm text-ink-soft">
      {m.home_try()}
      {m
        .home_try_words()
        .split(m.list_separator())
        .map((word) => (
          <Link
            key={word}
            to={`/search?q=${encodeURIComponent(word)}`}
            className="inline-flex min-h-11 items-center"
          >
            {word}
          </Link>
        ))}
    </p>
  );
}
