import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import {
  type AdmissionControl,
  createAdmissionControl,
  type Permit,
} from "../../../src/http/load-shedding/admission-control.ts";

const most = 10;
const maxInOverload = 3;
let told: number[];
let admission: AdmissionControl;

beforeEach(() => {
  jest.useFakeTimers();
  told = [];
  admission = createAdmissionControl({ most, maxInOverload, onRefused: (count) => void told.push(count) });
});
afterEach(() => {
  jest.useRealTimers();
});

/** Takes all permits that are to be had. */
function fill(): Permit[] {
  const permits: Permit[] = [];
  for (let permit = admission.acquire(); permit; permit = admission.acquire()) permits.push(permit);
  return permits;
}

function leave(permits: Permit[]): void {
  for (const permit of permits) permit.release();
}

/** Somebody finds no permit every 50 ms. */
function overloadFor(milliseconds: number): void {
  for (let passed = 0; passed < milliseconds; passed += 50) {
    expect(admission.acquire()).toBeUndefined();
    jest.advanceTimersByTime(50);
  }
}

describe("admission control", () => {
  test("has all its permits for one burst after the other", () => {
    for (let burst = 0; burst < 5; burst++) {
      const permits = fill();
      expect(permits).toHaveLength(most);
      jest.advanceTimersByTime(150);
      leave(permits);
      jest.advanceTimersByTime(150);
    }
  });

  test("has fewer permits under lasting overload, and all again when it is over", () => {
    const permits = fill();
    overloadFor(500);
    const wasOverloaded = admission.isOverloaded;

    leave(permits);
    const inOverload = fill();
    leave(inOverload);
    jest.advanceTimersByTime(1_100);

    expect(wasOverloaded).toBe(true);
    expect(inOverload).toHaveLength(maxInOverload);
    expect(admission.isOverloaded).toBe(false);
    expect(fill()).toHaveLength(most);
  });

  test("tries all its permits now and then: clients who come again at once may have room in them", () => {
    const permits = fill();
    overloadFor(500);
    leave(permits);

    const counts: number[] = [];
    for (let passed = 0; passed < 6_000; passed += 50) {
      const found = fill(); // the last try is refused
      counts.push(found.length);
      leave(found);
      jest.advanceTimersByTime(50);
    }

    expect(new Set(counts)).toEqual(new Set([maxInOverload, most]));
    expect(counts.lastIndexOf(maxInOverload)).toBeGreaterThan(counts.indexOf(most));
  });

  test("tells once a second how many were refused, and of those that came last", () => {
    fill(); // one is refused
    overloadFor(1_000);
    admission.acquire();
    jest.advanceTimersByTime(5_000);

    expect(told.reduce((sum, count) => sum + count)).toBe(1 + 20 + 1);
    expect(told.length).toBeLessThanOrEqual(3);
  });
});
