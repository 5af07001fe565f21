import { Link } from "@remix-run/react";
import clsx from "clsx";
import {
  Atom,
  Bot,
  Brain,
  Dna,
  Glasses,
  type LucideIcon,
  Network,
  Orbit,
  Plane,
  Sparkles,
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

/** The domains of one group: a thin mark, an icon, a name and live counts. */
export function DomainTiles({ tiles, detailed = false }: { tiles: Tile[]; detailed?: boolean }) {
  return (
    <ul className={clsx("grid gap-3 lg:grid-cols-4", detailed ? "sm:grid-cols-2" : "grid-cols-2")}>
      {tiles.map((tile) => (
        <li key={tile.code} data-domain={tile.code}>
          <Link
            to={`/domains/${tile.code}`}
            className="grid h-full content-start gap-1 rounded-xl border border-line border-l-4 border-l-accent bg-surface p-3 text-ink no-underline hover:bg-sunken sm:p-4"
          >
            <span className="flex flex-wrap items-center gap-x-2 text-base font-semibold sm:text-lg">
              <DomainIcon code={tile.code} />
              {tile.name}
            </span>
            {detailed && <span className="text-sm text-ink-soft">{tile.description}</span>}
            <span className="text-sm text-ink-soft">{counts(tile)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
