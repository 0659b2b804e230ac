import type { Encryption } from "../../src/auth/encryption.ts";
import type { RequestIdentity } from "../../src/auth/request-identity.ts";
import { QuintetError } from "../../src/errors/errors.ts";
import type { ProductServices } from "../../src/products/product.ts";

export type AnthropicKeys = ReturnType<typeof createAnthropicKeys>;

/** Which attempt at which workstream: what a worker says in each of its reports. */
export type Claim = { workstreamId: string; attempt: number };

/** A key, and when the lease ends for which it is given. */
export type TakenKey = { anthropicKey: string; expiresAt: string };

const anthropicKeyForm = /^sk-ant-[\w-]{16,250}$/;

/** So many are encrypted anew before the next are asked for. */
const batchSize = 100;

/**
 * People's Anthropic keys, which are stored encrypted. No API role reads them: these are calls to ralph_web_private's
 * functions, which only the login role may make.
 */
export function createAnthropicKeys({ pool, encryption }: ProductServices) {
  /**
   * Stores the caller's key in the place of the one before.
   * @returns the id of its row in ralph_web.user_api_keys
   * @throws QuintetError UNAUTHENTICATED, FORBIDDEN for roles that run nothing and for API keys: whoever found one could
   * otherwise make its owner's workstreams run on a key of theirs; INVALID_VALUE
   */
  async function set(identity: RequestIdentity, anthropicKey: string): Promise<string> {
    if (identity.kind === "anonymous") throw new QuintetError("UNAUTHENTICATED", "Sign in to set your Anthropic key.");
    if (["analyst", "agent", "admin"].includes(identity.role))
      throw new QuintetError("FORBIDDEN", "Only accounts that run workstreams have an Anthropic key.");
    if (identity.apiKeyHash)
      throw new QuintetError("FORBIDDEN", "An API key sets no Anthropic key. Sign in with a password for that.");
    if (!anthropicKeyForm.test(anthropicKey)) {
      throw new QuintetError("INVALID_VALUE", "This is not an Anthropic key: they begin with sk-ant-.", {
        extensions: { field: "anthropicKey" },
      });
    }
    const { rows } = await pool.query<{ id: string }>("select ralph_web_private.set_anthropic_key($1, $2) as id", [
      identity.userId,
      available().encrypt(anthropicKey, identity.userId),
    ]);
    return (rows[0] as { id: string }).id;
  }

  /**
   * The key of a workstream's user, for the agent that holds its lease: once a claim, and written down in
   * ralph_web.key_releases. It goes into the answer and nowhere else: no log, no error.
   * @throws QuintetError UNAUTHENTICATED, FORBIDDEN for all but agents; what ralph_web_private.release_anthropic_key refuses
   */
  async function take(identity: RequestIdentity, { workstreamId, attempt }: Claim): Promise<TakenKey> {
    if (identity.kind === "anonymous") throw new QuintetError("UNAUTHENTICATED", "Sign in as an agent.");
    if (identity.role !== "agent")
      throw new QuintetError("FORBIDDEN", "Only an agent that has claimed a workstream is given its user's key.");
    const { decrypt } = available();
    const { rows } = await pool.query<{ user_id: string; anthropic_key_encrypted: string; lease_expires_at: Date }>(
      "select * from ralph_web_private.release_anthropic_key($1, $2, $3)",
      [identity.userId, workstreamId, attempt],
    );
    const [released] = rows as [(typeof rows)[number]];
    return {
      anthropicKey: decrypt(released.anthropic_key_encrypted, released.user_id),
      expiresAt: released.lease_expires_at.toISOString(),
    };
  }

  /** An account's key; undefined when none is set. Never for an answer of the API. */
  async function find(userId: string): Promise<string | undefined> {
    const { rows } = await pool.query<{ encrypted: string | null }>(
      "select ralph_web_private.find_anthropic_key($1) as encrypted",
      [userId],
    );
    const encrypted = rows[0]?.encrypted;
    return encrypted ? available().decrypt(encrypted, userId) : undefined;
  }

  /**
   * Encrypts anew, with the first encryption key, all that others encrypted. It may run beside the server, and again.
   * @returns how many it moved
   * @throws QuintetError CONFIGURATION when a key that is still needed is gone
   */
  async function reencrypt(): Promise<number> {
    const { keyId, encrypt, decrypt } = available();
    let moved = 0;
    for (;;) {
      const { rows } = await pool.query<{ user_id: string; anthropic_key_encrypted: string }>(
        "select * from ralph_web_private.find_anthropic_keys_of_other_encryption_keys($1, $2)",
        [keyId, batchSize],
      );
      if (rows.length === 0) return moved;
      for (const { user_id: userId, anthropic_key_encrypted: old } of rows) {
        const { rows: replaced } = await pool.query<{ done: boolean }>(
          "select ralph_web_private.replace_encryption($1, $2, $3) as done",
          [userId, old, encrypt(decrypt(old, userId), userId)],
        );
        if (replaced[0]?.done) moved++;
      }
    }
  }

  function available(): Encryption {
    if (!encryption) throw new QuintetError("UNAVAILABLE", "This server has no keys to encrypt with.");
    return encryption;
  }

  return { set, take, find, reencrypt };
}
