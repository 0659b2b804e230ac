import type { Pool } from "pg";
import type { Encryption } from "../auth/encryption.ts";
import type { DemoSource } from "../database/demo/demo-data.ts";

/**
 * What a schema has beside its SQL and its GraphQL documents. `products/<schema>/product.ts` of a project exports one, named
 * `product`; every member is optional (ARCHITECTURE.md, "Adding a product").
 */
export type Product = DemoSource & {
  /** What the API has of it that SQL cannot do. */
  makePlugins?: (services: ProductServices) => readonly GraphileConfig.Plugin[];
  /** Documents that GraphiQL opens in tabs of their own, beside Welcome; everybody may run them. */
  startingQueries?: readonly string[];
  /** What it stores encrypted, for `npm run keys:reencrypt`. */
  encryptedValues?: {
    /** What one is called, and several. */
    names: readonly [one: string, several: string];
    /**
     * Encrypts anew, with the first encryption key, all that others encrypted.
     * @returns how many
     */
    reencrypt(services: ProductServices): Promise<number>;
  };
};

/** What the engine lends to products. */
export type ProductServices = {
  /** Logs in as the authenticator, and has no role unless it takes one. */
  pool: Pick<Pool, "query">;
  /** Undefined where nothing is stored: in commands that make the API's schema, and without QUINTET_ENCRYPTION_KEYS. */
  encryption?: Encryption | undefined;
};
