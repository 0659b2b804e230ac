import type { IncomingMessage } from "node:http";
import type { Config } from "../config/config.ts";
import { QuintetError } from "../errors/errors.ts";
import { BoundedCache } from "../shared/bounded-cache.ts";
import { stateOf } from "./served-request.ts";

export type OwnHosts = {
  /** Whether every name that a request calls its server by is one of ours; health checks may call it what they like. */
  allows: (request: IncomingMessage) => boolean;
};

/**
 * Refuses requests for hosts that are not ours. A page of another site can have its own name resolve to our address (DNS
 * rebinding): its browser then takes us for that site and lets the page read our answers. Its requests still say what name
 * they were sent to. Loopback names and addresses, the public URL's host and QUINTET_HOSTS are ours; a port is no matter.
 */
export function ownHosts({
  publicUrl,
  hosts,
  metricsToken,
}: Pick<Config, "publicUrl" | "hosts" | "metricsToken">): OwnHosts {
  const names = new Set([publicUrl.hostname, ...hosts.filter((host) => !host.startsWith("*"))]);
  const suffixes = [".localhost", ...hosts.filter((host) => host.startsWith("*.")).map((host) => host.slice(1))];
  const allowsAll = hosts.includes("*");
  /** Clients send a handful, again and again. */
  const remembered = new BoundedCache<string, boolean>({ entries: 100 });
  // Probes and scrapers ask each server by its own address. What they read is no secret, or asks for a token.
  const exempt =
    metricsToken === undefined ? /^\/health\/(?:live|ready)(?:\?|$)/ : /^\/(?:health\/(?:live|ready)|metrics)(?:\?|$)/;

  function isOurs(authority: string): boolean {
    const known = remembered.get(authority);
    if (known !== undefined) return known;
    const name = hostNameOf(authority);
    const ours =
      name !== undefined && (names.has(name) || isLoopback(name) || suffixes.some((suffix) => name.endsWith(suffix)));
    remembered.set(authority, ours);
    return ours;
  }

  return {
    allows(request) {
      if (allowsAll) return true;
      const { host } = request.headers;
      const authority = stateOf(request).targetAuthority;
      const isAllowed =
        host !== undefined &&
        isOurs(host) &&
        (authority === undefined || isOurs(authority)) &&
        !hasSeveralHosts(request.rawHeaders);
      return isAllowed || exempt.test(request.url ?? "");
    },
  };
}

export function misdirected(): QuintetError {
  return new QuintetError(
    "MISDIRECTED",
    "This server does not go by that host name. Set QUINTET_HOSTS to the names that it has beside localhost and the host of QUINTET_PUBLIC_URL.",
  );
}

/** Node tells the first of several. */
function hasSeveralHosts(rawHeaders: readonly string[]): boolean {
  let count = 0;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string;
    if (name.length === 4 && name.toLowerCase() === "host") count += 1;
  }
  return count > 1;
}

const authorityForm = /^(\[[\da-f:.]+\]|[\w-]+(?:\.[\w-]+)*)\.?(?::\d{1,5})?$/;

/** Without port and final dot, in small letters; undefined for what is none. */
function hostNameOf(authority: string): string | undefined {
  return authorityForm.exec(authority.toLowerCase())?.[1];
}

function isLoopback(name: string): boolean {
  return name === "localhost" || name === "[::1]" || /^127(?:\.(?:\d{1,2}|1\d\d|2[0-4]\d|25[0-5])){3}$/.test(name);
}
