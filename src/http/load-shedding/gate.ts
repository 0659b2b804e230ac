import type { IncomingMessage } from "node:http";
import { watchOverload } from "./overload.ts";

/** A place among the operations that are worked on. It is left once. */
export type Place = { leave(): void };

/** Admits as many operations at once as the server can serve in good time, whatever transport they come by. */
export type Gate = {
  /** Whether more has been coming for some time than there are places for. */
  readonly isOverloaded: boolean;
  /** How many places there are now. */
  readonly places: number;
  /** Whether a place is free. */
  readonly hasRoom: boolean;
  /** Takes a place; undefined when none is free, and then one operation was turned away. */
  enter(): Place | undefined;
  /** To be told of each operation that is turned away without having tried to enter. */
  turnAway(): void;
  /** Leaves a place with a request, for whoever executes its operation. It is given back when the body is late. */
  keep(request: IncomingMessage, place: Place): void;
  /** Takes over the place that was left with a request; undefined when another did. */
  claim(request: IncomingMessage | undefined): Place | undefined;
};

type Options = {
  most: number;
  /** As many when there has been too much for some time. */
  mostInOverload: number;
  /** Told at most once a second how many were refused in it. */
  onRefused: (count: number) => void;
};

/** A place, and the request with which it was left, if it was. */
type KeptPlace = Place & { request: IncomingMessage | undefined; since: number };
type KeepingRequest = IncomingMessage & { [placeKey]?: KeptPlace };

const placeKey = Symbol("place");

/**
 * There is no queue here: places are a multiple of the pool's connections, so that those who wait for a connection are
 * the queue, and it is bounded. Whoever finds no place is told so. A long queue is for bursts: under lasting overload it
 * would be full all the time, and everyone wait for nothing.
 * The places are made once, and a request carries its own: admitting one makes nothing.
 */
export function createGate({ most, mostInOverload, onRefused }: Options): Gate {
  const places = Array.from({ length: most }, makePlace);
  const free = [...places];
  const overload = watchOverload(onRefused);
  let looking: NodeJS.Timeout | undefined;

  function makePlace(): KeptPlace {
    const place: KeptPlace = { request: undefined, since: 0, leave: () => free.push(place) };
    return place;
  }

  function hasRoom(): boolean {
    return free.length > (overload.isLasting ? most - mostInOverload : 0);
  }

  /** One timer for all: most requests have gone when it comes to them. */
  function lookForLate(): void {
    if (looking) return;
    looking = setTimeout(() => {
      looking = undefined;
      const late = performance.now() - bodyWithinMilliseconds;
      for (const place of places) {
        if (!place.request || place.request.complete) continue;
        if (place.since > late) lookForLate();
        else take(place).leave();
      }
    }, lookEveryMilliseconds).unref();
  }

  function take(place: KeptPlace): Place {
    place.request = undefined;
    return place;
  }

  return {
    get isOverloaded() {
      return overload.isLasting;
    },
    get places() {
      return overload.isLasting ? mostInOverload : most;
    },
    get hasRoom() {
      return hasRoom();
    },
    enter() {
      if (hasRoom()) return free.pop();
      overload.refused();
      return undefined;
    },
    turnAway: overload.refused,
    keep(request: KeepingRequest, place: KeptPlace) {
      place.request = request;
      place.since = performance.now();
      request[placeKey] = place;
      lookForLate();
    },
    claim(request: KeepingRequest | undefined) {
      const place = request?.[placeKey];
      return place && place.request === request ? take(place) : undefined;
    },
  };
}

const bodyWithinMilliseconds = 1_000;
const lookEveryMilliseconds = 100;
