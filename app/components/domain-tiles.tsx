import { Link } from "@remix-run/react";
import clsx from "clsx";
import {
  Atom,
  Bot,
  Brain,
  Cpu,
  Dna,
  Factory,
  Gem,
  Glasses,
  HeartPulse,
  type LucideIcon,
  Network,
  Orbit,
  Plane,
  Satellite,
  Sparkles,
  Zap,
} from "lucide-react";
import { m } from "~/app/locales/messages/messages";
import { numberText } from "./format";

export type Tile = {
  code: string;
  name: string;
  description: string;
  grouping: "eight" | "x";
  scenarios: number;
  achievements: number;
};

const ICONS: Record<string, LucideIcon> = {
  AI: Brain,
  META: Glasses,
  LIFE: Dna,
  NET: Network,
  QUANT: Atom,
  ROBOT: Bot,
  DEEP: Orbit,
  LOWALT: Plane,
  "X-MFG": Factory,
  "X-INFO": Cpu,
  "X-MAT": Gem,
  "X-ENERGY": Zap,
  "X-SPACE": Satellite,
  "X-HEALTH": HeartPulse,
};

export function DomainIcon({ code, className }: { code: string; className?: string }) {
  const Icon = ICONS[code] ?? Sparkles;
  return <Icon aria-hidden className={className ?? "size-6 text-accent"} />;
}

function counts(tile: Tile): string {
  return m.domain_counts({
    scenarios: numberText(tile.scenarios),
    achievements: numberText(tile.achievements),
  });
}

/** The domains of one group on a ruled grid: a short mark on the rule, a pictogram, a name and live counts. */
export function DomainTiles({ tiles, detailed = false }: { tiles: Tile[]; detailed?: boolean }) {
  return (
    <ul
      className={clsx("grid gap-x-4 sm:gap-x-6 lg:grid-cols-4", detailed ? "sm:grid-cols-2" : "grid-cols-2")}
    >
      {tiles.map((tile) => (
        <li key={tile.code} data-domain={tile.code} className="relative border-t border-line">
          <span aria-hidden className="absolute -top-px left-0 h-0.5 w-8 bg-accent" />
          <Link
            to={`/domains/${tile.code}`}
            className="group grid h-full grid-cols-[1.5rem_minmax(0,1fr)] content-start gap-x-3 gap-y-0.5 py-4 text-ink no-underline max-sm:grid-cols-[1.25rem_minmax(0,1fr)] max-sm:gap-x-2"
          >
            <DomainIcon code={tile.code} className="mt-0.5 size-5 text-accent sm:size-6" />
            <span className="text-base font-semibold group-hover:text-brand group-hover:underline sm:text-lg">
              {tile.name}
            </span>
            {detailed && <span className="col-start-2 text-sm text-ink-soft">{tile.description}</span>}
            <span className={clsx("col-start-2 text-sm", detailed ? "mt-1 font-medium" : "text-ink-soft")}>
              {counts(tile)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
