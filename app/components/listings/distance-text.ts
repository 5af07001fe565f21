import { m } from "~/app/locales/messages/messages";
import { numberText } from "../format";

/** A distance between cities: 0 is the same city, null is not known. */
export function distanceText(km: number | null): string {
  if (km === null) return m.bridge_distance_unknown();
  return km === 0 ? m.bridge_same_city() : m.bridge_distance({ km: numberText(km) });
}
