import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { createGate, type Gate, type Place } from "../../../src/http/load-shedding/gate.ts";

const most = 10;
const mostInOverload = 3;
let told: number[];
let gate: Gate;

beforeEach(() => {
  jest.useFakeTimers();
  told = [];
  gate = createGate({ most, mostInOverload, onRefused: (count) => void told.push(count) });
});
afterEach(() => {
  jest.useRealTimers();
});

/** Takes all places that are to be had. */
function fill(): Place[] {
  const places: Place[] = [];
  for (let place = gate.enter(); place; place = gate.enter()) places.push(place);
  return places;
}

function leave(places: Place[]): void {
  for (const place of places) place.leave();
}

/** Somebody finds no place every 50 ms. */
function overloadFor(milliseconds: number): void {
  for (let passed = 0; passed < milliseconds; passed += 50) {
    expect(gate.enter()).toBeUndefined();
    jest.advanceTimersByTime(50);
  }
}

describe("a gate", () => {
  test("has all its places for one burst after the other", () => {
    for (let burst = 0; burst < 5; burst++) {
      const places = fill();
      expect(places).toHaveLength(most);
      jest.advanceTimersByTime(150);
      leave(places);
      jest.advanceTimersByTime(150);
    }
  });

  test("has fewer places under lasting overload, and all again when it is over", () => {
    const places = fill();
    overloadFor(500);
    const wasOverloaded = gate.isOverloaded;

    leave(places);
    const inOverload = fill();
    leave(inOverload);
    jest.advanceTimersByTime(1_100);

    expect(wasOverloaded).toBe(true);
    expect(inOverload).toHaveLength(mostInOverload);
    expect(gate.isOverloaded).toBe(false);
    expect(fill()).toHaveLength(most);
  });

  test("tries all its places now and then: clients who come again at once may have room in them", () => {
    const places = fill();
    overloadFor(500);
    leave(places);

    const counts: number[] = [];
    for (let passed = 0; passed < 6_000; passed += 50) {
      const found = fill(); // the last try is refused
      counts.push(found.length);
      leave(found);
      jest.advanceTimersByTime(50);
    }

    expect(new Set(counts)).toEqual(new Set([mostInOverload, most]));
    expect(counts.lastIndexOf(mostInOverload)).toBeGreaterThan(counts.indexOf(most));
  });

  test("tells once a second how many were refused, and of those that came last", () => {
    fill(); // one is refused
    overloadFor(1_000);
    gate.enter();
    jest.advanceTimersByTime(5_000);

    expect(told.reduce((sum, count) => sum + count)).toBe(1 + 20 + 1);
    expect(told.length).toBeLessThanOrEqual(3);
  });
});
