import { Link } from "@remix-run/react";
import { MapPin, Shapes } from "lucide-react";
import { m } from "~/app/locales/messages/messages";
import { Badge, Tag } from "../badge";
import { writtenIn } from "../written-in";
import { distanceText } from "./distance-text";

export type PlatformCardData = {
  id: string;
  name: string;
  city: string;
  domains: { code: string; name: string }[];
  offers: { kind: string; name: string; from: number; to: number }[];
  services: string;
  isSample: boolean;
  km: number | null;
};

/** A kind of platform with the levels it takes an achievement from and to. */
export function OfferTag({ offer }: { offer: PlatformCardData["offers"][number] }) {
  return (
    <Tag>{m.bridge_kind_range({ kind: offer.name, from: String(offer.from), to: String(offer.to) })}</Tag>
  );
}

/** One platform in a list: what it takes on, for which domains, where. `measured`: distances are from a chosen city. */
export function PlatformCard({
  platform,
  measured = false,
  heading: Heading = "h2",
}: {
  platform: PlatformCardData;
  measured?: boolean;
  heading?: "h2" | "h3";
}) {
  return (
    <article className="grid content-start gap-2 border-b border-line py-5 last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {platform.offers.map((offer) => (
          <OfferTag key={offer.kind} offer={offer} />
        ))}
      </div>
      <Heading className="text-lg">
        <Link
          to={`/organisations/${platform.id}`}
          className="text-ink no-underline hover:text-brand hover:underline"
        >
          {platform.name}
        </Link>
      </Heading>
      <p lang={writtenIn(platform.services)} className="line-clamp-3 max-w-prose text-ink-soft">
        {platform.services}
      </p>
      <ul className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft">
        <li className="inline-flex items-center gap-1">
          <MapPin aria-hidden className="size-4 shrink-0" />
          {measured ? [platform.city, distanceText(platform.km)].join(m.fact_separator()) : platform.city}
        </li>
        {platform.isSample && (
          <li>
            <Badge>{m.sample_badge()}</Badge>
          </li>
        )}
        <li className="inline-flex items-center gap-1">
          <Shapes aria-hidden className="size-4 shrink-0" />
          {platform.domains.map((domain) => domain.name).join(m.list_separator())}
        </li>
      </ul>
    </article>
  );
}
