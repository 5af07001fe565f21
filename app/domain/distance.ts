/** A place on the ground, degrees north and east. */
export type Coordinates = { latitude: number; longitude: number };

/** Mean radius of the Earth, km (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in km (haversine); 0 to half the Earth's circumference, the same both ways. */
export function greatCircleKm(a: Coordinates, b: Coordinates): number {
  const across = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const along = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const h = across + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * along;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * How far it is to a city from one city, in km: 0 for the same one, null where either has no place on the map
 * (省级, 省外, an unknown code).
 */
export type DistanceTo = (cityCode: string) => number | null;

export function distancesFrom(places: ReadonlyMap<string, Coordinates>, from: string | null): DistanceTo {
  const start = from === null ? undefined : places.get(from);
  return (cityCode) => {
    const end = places.get(cityCode);
    return start && end ? greatCircleKm(start, end) : null;
  };
}

/** For sorting: the nearer first, the unknown last, 0 for equals. */
export function byDistance(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

/** To the nearest ten km and never less than ten: a city's place is its seat, so nothing finer would be true. */
export function roundedKm(km: number): number {
  return km === 0 ? 0 : Math.max(10, Math.round(km / 10) * 10);
}
