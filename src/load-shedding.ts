import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { QuintetError } from "./errors.ts";
import { isForApi } from "./graphql-path.ts";
import { watchOverload } from "./overload.ts";

/** A place among the operations that are worked on. It is left once. */
export type Place = { leave(): void };

/** Admits as many operations at once as the server can serve in good time, whatever transport they come by. */
export type Gate = {
  /** Whether more has been coming for some time than there are places for. */
  readonly isOverloaded: boolean;
  /** Takes a place; undefined when none is free. */
  enter(): Place | undefined;
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
    enter() {
      const kept = overload.isLasting ? most - mostInOverload : 0;
      if (free.length > kept) return free.pop();
      overload.refused();
      return undefined;
    },
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

/** What a client of an overloaded server is told: over HTTP with status 503 and Retry-After. */
export function overloaded(): QuintetError {
  return new QuintetError("UNAVAILABLE", "The server is busy. Try again soon.");
}

const bodyWithinMilliseconds = 1_000;
const lookEveryMilliseconds = 100;
const refusal = (() => {
  const { message, extensions } = overloaded();
  return JSON.stringify({ errors: [{ message, extensions }] });
})();
const refusalHeaders = {
  "content-type": "application/json; charset=utf-8",
  "content-length": Buffer.byteLength(refusal),
  "retry-after": "1",
};

/**
 * Takes a place for each request of an operation before anything else is done for it, Express included, or refuses it. A
 * request whose body is late gives its place back, or a few slow clients would hold them all; it needs another when it has
 * come. The plugin beside this (plugins/load-shedding-plugin.ts) takes the place over until the operation is done, even if
 * its client goes away before.
 */
export function shedLoad({ gate, corsOrigins, listener }: SheddingOptions): RequestListener {
  return (request, response) => {
    if (!isForApi(request)) return listener(request, response);
    const place = gate.enter();
    if (!place) return refuseInTime(() => refuse(request, response, corsOrigins), gate);
    gate.keep(request, place);
    response.on("close", () => gate.claim(request)?.leave());
    listener(request, response);
  };
}

/**
 * Many come again as soon as they are refused, so that refusing alone could take all of the server's time: while overload
 * lasts they are told a little later.
 */
function refuseInTime(refuse: () => void, { isOverloaded }: Gate): void {
  if (isOverloaded) setTimeout(refuse, pauseMilliseconds);
  else refuse();
}

const pauseMilliseconds = 30;

type SheddingOptions = {
  gate: Gate;
  /** Pages of these may read that the server is busy. */
  corsOrigins: readonly string[];
  listener: RequestListener;
};

function refuse(request: IncomingMessage, response: ServerResponse, corsOrigins: readonly string[]): void {
  const { origin } = request.headers;
  const isListed = origin !== undefined && corsOrigins.includes(origin);
  const headers = isListed
    ? { ...refusalHeaders, vary: "Origin", "access-control-allow-origin": origin }
    : refusalHeaders;
  response.writeHead(503, headers).end(refusal);
}
