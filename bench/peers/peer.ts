import type { RequestListener } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What a peer is told when it starts. */
export type PeerSettings = {
  /** Logs in as the authenticator: for peers that use the policies. */
  authenticatorUrl: string;
  /** Logs in as the tables' owner, whom no policy holds: for peers that know none. */
  ownerUrl: string;
  /** Whose rows the requests ask for. */
  userId: string;
  poolSize: number;
};

/** The settings under which a peer that uses the policies runs its SQL: what Quintet sets after it has checked a token. */
export function claimsOf({ userId }: PeerSettings): Record<string, string> {
  return {
    role: "quintet_member",
    "jwt.claims.user_id": userId,
    "jwt.claims.session_id": "00000000-0000-4000-8000-00000000abcd",
  };
}

/** Serves what `make` returns on a free port of the loopback, in a process of its own, until its parent goes away. */
export function servePeer(make: (settings: PeerSettings) => Promise<RequestListener> | RequestListener): void {
  process.once("message", async (settings: PeerSettings) => {
    const server = createServer(await make(settings));
    server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
  });
  process.once("disconnect", () => process.exit());
}
