import { isIPv4, isIPv6 } from "node:net";

/**
 * What a request's attempts are counted by: its address as trusted proxies report it; that of the connection when they
 * report none; and loopback for a connection without one.
 */
export function countedAddress(reported: string | undefined, ofConnection: string | undefined): string {
  return addressToCount(reported) ?? addressToCount(ofConnection) ?? "127.0.0.1";
}

/**
 * What attempts are counted by: an IPv4 address, or the /64 of an IPv6 one, because a host with one address of a /64
 * has them all. Undefined for what is no address, such as a proxy's "unknown".
 */
export function addressToCount(address: string | undefined): string | undefined {
  const bare = address?.replace(/%.*$/, "").replace(/^::ffff:(?=[\d.]+$)/i, "") ?? "";
  if (isIPv4(bare)) return bare;
  return isIPv6(bare) ? networkOf(bare) : undefined;
}

function networkOf(address: string): string {
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [left = [], right = []] = canonical.split("::").map((half) => half.split(":").filter(Boolean));
  const groups = [...left, ...Array.from({ length: 8 - left.length - right.length }, () => "0"), ...right];
  return `${groups.slice(0, 4).join(":")}::`;
}
