import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byDistance, distancesFrom, greatCircleKm, roundedKm } from "~/app/domain/distance";

const QINGDAO = { latitude: 36.07, longitude: 120.38 };
const JINAN = { latitude: 36.65, longitude: 117.12 };
const places = new Map([
  ["370100", JINAN],
  ["370200", QINGDAO],
]);
const place = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("the great-circle distance", () => {
  it("is what an atlas says", () => {
    expect(greatCircleKm(QINGDAO, JINAN)).toBeCloseTo(299, 0);
    const [london, sydney] = [
      { latitude: 51.5074, longitude: -0.1278 },
      { latitude: -33.8688, longitude: 151.2093 },
    ];
    expect(greatCircleKm(london, sydney) / 16_994).toBeCloseTo(1, 2);
    expect(greatCircleKm({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(
      111.2,
      1,
    );
  });

  it("is the same both ways, zero at home and never more than half way round", () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(greatCircleKm(a, b)).toBeCloseTo(greatCircleKm(b, a), 6);
        expect(greatCircleKm(a, a)).toBe(0);
        expect(greatCircleKm(a, b)).toBeGreaterThanOrEqual(0);
        expect(greatCircleKm(a, b)).toBeLessThanOrEqual(20_016);
      }),
    );
  });
});

describe("distances from a city", () => {
  it("are unknown where either end has no place on the map", () => {
    expect(distancesFrom(places, "370200")("370200")).toBe(0);
    expect(distancesFrom(places, "370200")("370100")).toBeCloseTo(299, 0);
    expect(distancesFrom(places, "370200")("000000")).toBeNull();
    expect(distancesFrom(places, "370000")("370100")).toBeNull();
    expect(distancesFrom(places, null)("370100")).toBeNull();
  });

  it("sort the nearer first and the unknown last", () => {
    expect([null, 40, 0, null, 7.5].sort(byDistance)).toEqual([0, 7.5, 40, null, null]);
  });

  it("are told to the ten km, and as nothing only in the same city", () => {
    expect([0, 0.4, 4, 14, 16, 299.4].map(roundedKm)).toEqual([0, 10, 10, 10, 20, 300]);
  });
});
