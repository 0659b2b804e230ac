import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PgCodec } from "postgraphile/@dataplan/pg";

/** What PostgreSQL can do with values of a type. */
export type Capabilities = {
  hasEquality: boolean;
  hasOrder: boolean;
  /** Whether its operators are in a schema that is not searched. */
  isHidden: boolean;
  aggregates: readonly string[];
};

/** The query whose rows `TypeCapabilities` takes. */
export const capabilitiesQuery = readFileSync(join(import.meta.dirname, "type-capabilities.sql"), "utf8");

/** Answers for codecs what the catalog says of their types. */
export class TypeCapabilities {
  readonly #ofType = new Map<string, Capabilities>();
  readonly #typeOf = new WeakMap<PgCodec, string>();

  setAll(rows: readonly (Capabilities & { type: string })[]): void {
    for (const { type, ...capabilities } of rows) this.#ofType.set(type, capabilities);
  }

  setType(codec: PgCodec, type: string): void {
    this.#typeOf.set(codec, type);
  }

  isHidden(type: string): boolean {
    return this.#ofType.get(type)?.isHidden ?? false;
  }

  hasEquality(codec: PgCodec): boolean {
    return this.#every(codec, ({ hasEquality }) => hasEquality);
  }

  hasOrder(codec: PgCodec): boolean {
    return this.#every(codec, ({ hasOrder }) => hasOrder);
  }

  hasAggregate(codec: PgCodec, name: string): boolean {
    return this.#of(codec)?.aggregates.includes(name) ?? false;
  }

  /** Arrays, ranges and records are compared by what they hold. */
  #every(codec: PgCodec, can: (capabilities: Capabilities) => boolean): boolean {
    const inner = codec.arrayOfCodec ?? codec.domainOfCodec ?? codec.rangeOfCodec;
    if (inner) return this.#every(inner, can);
    if (codec.attributes)
      return Object.values(codec.attributes).every((attribute) => this.#every(attribute.codec, can));
    const known = this.#of(codec);
    return known ? can(known) : true; // enums, which have both
  }

  #of(codec: PgCodec): Capabilities | undefined {
    if (codec.domainOfCodec) return this.#of(codec.domainOfCodec);
    const type = this.#typeOf.get(codec) ?? codec.extensions?.oid;
    return type === undefined ? undefined : this.#ofType.get(type);
  }
}
