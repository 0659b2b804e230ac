import { BoundedCache } from "../shared/bounded-cache.ts";
import type { AccountIdentity } from "./request-identity.ts";

type Options = {
  /** The number of tokens that are remembered. */
  maxEntries: number;
  /** Milliseconds after its `exp` in which a token still counts as valid. */
  toleranceMilliseconds: number;
};

/**
 * Who the tokens of recent requests were verified to speak for. Checking a signature was a quarter of the CPU time of a
 * request for one row; a client sends the same token for minutes.
 */
export class VerifiedTokens {
  readonly #identities: BoundedCache<string, AccountIdentity>;
  readonly #toleranceMilliseconds: number;

  constructor({ maxEntries, toleranceMilliseconds }: Options) {
    this.#identities = new BoundedCache({ entries: maxEntries });
    this.#toleranceMilliseconds = toleranceMilliseconds;
  }

  find(token: string): AccountIdentity | undefined {
    const identity = this.#identities.get(token);
    if (!identity || this.#isCurrent(identity)) return identity;
    this.#identities.delete(token);
    return undefined;
  }

  remember(token: string, identity: AccountIdentity): void {
    this.#identities.set(token, identity);
  }

  get size(): number {
    return this.#identities.size;
  }

  #isCurrent({ expiresAt }: AccountIdentity): boolean {
    return expiresAt !== undefined && Date.now() < expiresAt.getTime() + this.#toleranceMilliseconds;
  }
}
