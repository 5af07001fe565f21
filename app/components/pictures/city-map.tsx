import { Link } from "@remix-run/react";
import clsx from "clsx";
import { m } from "~/app/locales/messages/messages";
import { numberText } from "../format";

export type CityTile = {
  code: string;
  name: string;
  column: number;
  row: number;
  scenarios: number;
  achievements: number;
};

// Whole class names, because the style sheet is made from the words in the sources.
const COLUMNS = ["col-start-1", "col-start-2", "col-start-3", "col-start-4", "col-start-5", "col-start-6"];
const ROWS = ["row-start-1", "row-start-2", "row-start-3", "row-start-4", "row-start-5"];
const SHADES = [
  "bg-sunken text-ink-soft",
  "bg-brand/10 text-ink",
  "bg-brand/20 text-ink",
  "bg-brand/35 text-ink",
  "bg-brand text-on-brand",
];

/** Which of the five shades, by rank among the cities: one giant must not make all others alike. */
function shadeOf(amount: number, amounts: number[]): string {
  const notMore = amounts.filter((other) => other <= amount).length;
  const step = amount === 0 ? 0 : Math.ceil((4 * notMore) / amounts.length);
  return SHADES[step] as string;
}

/** The 16 cities as tiles, roughly where they lie; the shade is how much is public from there. */
export function CityMap({ tiles }: { tiles: CityTile[] }) {
  const amounts = tiles.map((tile) => tile.scenarios + tile.achievements);
  return (
    <ul className="grid grid-cols-6 gap-1 sm:gap-1.5">
      {tiles.map((tile) => (
        <li key={tile.code} className={clsx(COLUMNS[tile.column], ROWS[tile.row])}>
          <Link
            to={`/scenarios?city=${tile.code}`}
            aria-label={m.city_map_tile({
              city: tile.name,
              scenarios: numberText(tile.scenarios),
              achievements: numberText(tile.achievements),
            })}
            className={clsx(
              "grid aspect-square min-h-11 content-center justify-items-center overflow-hidden rounded-md text-center leading-tight no-underline hover:outline-2 hover:outline-brand max-sm:rounded",
              shadeOf(tile.scenarios + tile.achievements, amounts),
            )}
          >
            <span className="text-sm font-semibold whitespace-nowrap max-sm:text-[0.6875rem] max-[23rem]:whitespace-normal [:lang(en)_&]:text-xs [:lang(en)_&]:max-sm:text-[0.6875rem] [:lang(en)_&]:max-sm:font-medium [:lang(en)_&]:max-sm:tracking-tighter">
              {tile.name}
            </span>
            {/* Large numbers stand below each other. */}
            <span className="flex flex-wrap justify-center gap-x-1 text-sm max-sm:text-xs">
              <span>{numberText(tile.scenarios)} /</span>
              <span>{numberText(tile.achievements)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
