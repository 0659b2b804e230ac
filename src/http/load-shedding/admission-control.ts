import type { IncomingMessage } from "node:http";
import { watchOverload } from "./overload.ts";

/** A permit among the operations that are worked on. It is left once. */
export type Permit = { leave(): void };

/** Admits as many operations at once as the server can serve in good time, whatever transport they come by. */
export type AdmissionControl = {
  /** Whether more has been coming for some time than there are permits for. */
  readonly isOverloaded: boolean;
  /** How many permits there are now. */
  readonly permits: number;
  /** Whether a permit is free. */
  readonly hasFreePermit: boolean;
  /** Takes a permit; undefined when none is free, and then one operation was rejected. */
  enter(): Permit | undefined;
  /** To be told of each operation that is rejected without having asked for a permit. */
  reject(): void;
  /** Leaves a permit with a request, for whoever executes its operation. It is given back when the body is late. */
  keep(request: IncomingMessage, permit: Permit): void;
  /** Takes over the permit that was left with a request; undefined when another did. */
  claim(request: IncomingMessage | undefined): Permit | undefined;
};

type Options = {
  most: number;
  /** As many when there has been too much for some time. */
  maxInOverload: number;
  /** Told at most once a second how many were refused in it. */
  onRefused: (count: number) => void;
};

/** A permit, and the request with which it was left, if it was. */
type KeptPermit = Permit & { request: IncomingMessage | undefined; since: number };
type KeepingRequest = IncomingMessage & { [permitKey]?: KeptPermit };

const permitKey = Symbol("permit");

/**
 * There is no queue here: permits are a multiple of the pool's connections, so that those who wait for a connection are
 * the queue, and it is bounded. Whoever finds no permit is told so. A long queue is for bursts: under lasting overload it
 * would be full all the time, and everyone wait for nothing.
 * The permits are made once, and a request carries its own: admitting one makes nothing.
 */
export function createAdmissionControl({ most, maxInOverload, onRefused }: Options): AdmissionControl {
  const permits = Array.from({ length: most }, makePlace);
  const free = [...permits];
  const overload = watchOverload(onRefused);
  let looking: NodeJS.Timeout | undefined;

  function makePlace(): KeptPermit {
    const permit: KeptPermit = { request: undefined, since: 0, leave: () => free.push(permit) };
    return permit;
  }

  function hasFreePermit(): boolean {
    return free.length > (overload.isLasting ? most - maxInOverload : 0);
  }

  /** One timer for all: most requests have gone when it comes to them. */
  function lookForLate(): void {
    if (looking) return;
    looking = setTimeout(() => {
      looking = undefined;
      const late = performance.now() - bodyWithinMilliseconds;
      for (const permit of permits) {
        if (!permit.request || permit.request.complete) continue;
        if (permit.since > late) lookForLate();
        else take(permit).leave();
      }
    }, lookEveryMilliseconds).unref();
  }

  function take(permit: KeptPermit): Permit {
    permit.request = undefined;
    return permit;
  }

  return {
    get isOverloaded() {
      return overload.isLasting;
    },
    get permits() {
      return overload.isLasting ? maxInOverload : most;
    },
    get hasFreePermit() {
      return hasFreePermit();
    },
    enter() {
      if (hasFreePermit()) return free.pop();
      overload.refused();
      return undefined;
    },
    reject: overload.refused,
    keep(request: KeepingRequest, permit: KeptPermit) {
      permit.request = request;
      permit.since = performance.now();
      request[permitKey] = permit;
      lookForLate();
    },
    claim(request: KeepingRequest | undefined) {
      const permit = request?.[permitKey];
      return permit && permit.request === request ? take(permit) : undefined;
    },
  };
}

const bodyWithinMilliseconds = 1_000;
const lookEveryMilliseconds = 100;
