import type { AccountIdentity } from "./request-identity.ts";

type Options = {
  /** How many are remembered; then the one least recently seen is forgotten. */
  most: number;
  /** Milliseconds after its `exp` in which a token still counts as valid. */
  toleranceMilliseconds: number;
};

/**
 * Who the tokens of recent requests were verified to speak for. Checking a signature was a quarter of the CPU time of a
 * request for one row; a client sends the same token for minutes.
 */
export class VerifiedTokens {
  readonly #identities = new Map<string, AccountIdentity>();
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  find(token: string): AccountIdentity | undefined {
    const identity = this.#identities.get(token);
    if (!identity) return undefined;
    const isCurrent = this.#isCurrent(identity);
    if (isCurrent && this.#identities.size <= this.#options.most / 2) return identity; // none is forgotten soon
    this.#identities.delete(token);
    if (!isCurrent) return undefined;
    this.#identities.set(token, identity); // last in line to be forgotten
    return identity;
  }

  remember(token: string, identity: AccountIdentity): void {
    const [leastRecent] = this.#identities.keys();
    if (this.#identities.size >= this.#options.most && leastRecent !== undefined) this.#identities.delete(leastRecent);
    this.#identities.set(token, identity);
  }

  get size(): number {
    return this.#identities.size;
  }

  #isCurrent({ expiresAt }: AccountIdentity): boolean {
    return expiresAt !== undefined && Date.now() < expiresAt.getTime() + this.#options.toleranceMilliseconds;
  }
}
