import { Link } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";
import { distanceText } from "./distance-text";

type Range = { from: number; to: number };
type Bridge = {
  id: string;
  name: string;
  city: string;
  km: number | null;
  offers: (Range & { kind: string; name: string })[];
  whole: boolean;
  levels: number;
  closes: Range[];
};
export type Gap = Range & {
  domain: { code: string; name: string } | null;
  bridges: Bridge[];
  href: string;
};

const rangeText = ({ from, to }: Range) => m.bridge_range({ from: String(from), to: String(to) });

/** How many levels an achievement lacks, and the nearest platforms that could take it there. */
export function BridgeList({ gap }: { gap: Gap }) {
  return (
    <div className="mt-2 grid gap-2 rounded-lg border-l-4 border-warn bg-warn-wash p-3">
      <p className="font-semibold">{missingText(gap)}</p>
      {gap.bridges.length > 0 ? <Bridges gap={gap} /> : <p className="text-sm">{noneText(gap)}</p>}
      <p>
        <Link to={gap.href} className="inline-flex min-h-11 items-center text-sm">
          {gap.domain ? m.bridge_see_domain({ domain: gap.domain.name }) : m.bridge_see_all()}
        </Link>
      </p>
    </div>
  );
}

function missingText({ from, to }: Gap): string {
  const levels = { from: String(from), to: String(to) };
  if (to - from === 1) return m.bridge_missing_one(levels);
  return m.bridge_missing({ missing: String(to - from), ...levels });
}

function noneText({ domain }: Gap): string {
  return domain ? m.bridge_none({ domain: domain.name }) : m.bridge_none_unknown();
}

function Bridges({ gap }: { gap: Gap }) {
  return (
    <>
      <p className="text-sm">{whoText(gap.bridges)}</p>
      <ol className="grid gap-2">
        {gap.bridges.map((bridge) => (
          <li key={bridge.id} className="grid gap-x-4 text-sm @xl:grid-cols-[20rem_minmax(0,1fr)]">
            <Link to={`/organisations/${bridge.id}`} className="flex min-h-11 items-center font-medium">
              {bridge.name}
            </Link>
            <span className="content-center text-ink-soft">
              {[bridge.city, distanceText(bridge.km), ...bridge.offers.map(offerText)].join(
                m.fact_separator(),
              )}
              <span className="block text-ink">{closesText(bridge, gap)}</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Says the order as it is: those that close all of it stand before nearer ones that do not. */
function whoText(bridges: Bridge[]): string {
  const whole = bridges.filter((bridge) => bridge.whole).length;
  if (whole === 0) return m.bridge_who_part();
  return whole === bridges.length ? m.bridge_who() : m.bridge_who_mixed();
}

const offerText = (offer: Bridge["offers"][number]) => `${offer.name} ${rangeText(offer)}`;

function closesText({ whole, levels, closes }: Bridge, { from, to }: Gap): string {
  if (whole) return m.bridge_closes_all();
  const steps = closes.map(rangeText).join(m.list_separator());
  return m.bridge_closes_part({ levels: String(levels), missing: String(to - from), steps });
}
