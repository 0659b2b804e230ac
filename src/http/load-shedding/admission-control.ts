import type { IncomingMessage } from "node:http";
import { stateOf } from "../served-request.ts";
import { watchOverload } from "./overload.ts";

declare module "../../shared/request-state.ts" {
  interface RequestState {
    /** From when it has come until its operation executes. */
    permit?: LentPermit | undefined;
  }
}

/** A permit to work on an operation. It is released once. */
export type Permit = { release(): void };

/** Admits as many operations at once as the server can serve in good time, whatever transport they come by. */
export type AdmissionControl = {
  /** Whether more has been coming for some time than there are permits for. */
  readonly isOverloaded: boolean;
  /** How many permits there are now. */
  readonly permits: number;
  /** Whether a permit is free. */
  readonly hasFreePermit: boolean;
  /** Takes a permit; undefined when none is free, and then one operation was rejected. */
  acquire(): Permit | undefined;
  /** To be told of each operation that is rejected without having asked for a permit. */
  reject(): void;
  /** Lends a permit to a request, until `takeFrom`. It is released when the body is late. */
  lend(permit: Permit, request: IncomingMessage): void;
  /** Takes over the permit that was lent to a request; undefined when it is not there any more. */
  takeFrom(request: IncomingMessage | undefined): Permit | undefined;
};

type Options = {
  most: number;
  /** As many when there has been too much for some time. */
  maxInOverload: number;
  /** Told at most once a second how many were refused in it. */
  onRefused: (count: number) => void;
};

/** A permit, and the request to which it is lent, if it is. */
type LentPermit = Permit & { request: IncomingMessage | undefined; since: number };

/**
 * There is no queue here: permits are a multiple of the pool's connections, so that operations that wait for a connection
 * are the queue, and it is bounded. Without a free permit an operation is rejected. A long queue is for bursts: under lasting
 * overload it would be full all the time, and everyone wait for nothing.
 * The permits are allocated once: admitting a request allocates nothing.
 */
export function createAdmissionControl({ most, maxInOverload, onRefused }: Options): AdmissionControl {
  const permits = Array.from({ length: most }, makePermit);
  const free = [...permits];
  const overload = watchOverload(onRefused);
  let looking: NodeJS.Timeout | undefined;

  function makePermit(): LentPermit {
    const permit: LentPermit = { request: undefined, since: 0, release: () => free.push(permit) };
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
        else take(permit).release();
      }
    }, lookEveryMilliseconds).unref();
  }

  function take(permit: LentPermit): Permit {
    if (permit.request) stateOf(permit.request).permit = undefined;
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
    acquire() {
      if (hasFreePermit()) return free.pop();
      overload.refused();
      return undefined;
    },
    reject: overload.refused,
    lend(permit: LentPermit, request) {
      permit.request = request;
      permit.since = performance.now();
      stateOf(request).permit = permit;
      lookForLate();
    },
    takeFrom(request) {
      const permit = request && stateOf(request).permit;
      return permit && permit.request === request ? take(permit) : undefined;
    },
  };
}

const bodyWithinMilliseconds = 1_000;
const lookEveryMilliseconds = 100;
