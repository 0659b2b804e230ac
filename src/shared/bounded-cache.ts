type Bounds = { entries: number; bytes?: number };

type Entry<Value> = { value: Value; bytes: number; wasUsed: boolean };

/**
 * Keeps the most recently used entries within a maximum number of entries and, if need be, of bytes, as the caller estimates
 * them. An entry larger than a quarter of the bytes is not cached: it would evict too many others.
 *
 * Eviction is by second chance: a read only marks its entry, and a marked entry that is the oldest is kept once more.
 */
export class BoundedCache<Key, Value> {
  readonly #maxEntries: number;
  readonly #maxBytes: number;
  readonly #entries = new Map<Key, Entry<Value>>();
  #bytes = 0;

  constructor({ entries, bytes = Number.POSITIVE_INFINITY }: Bounds) {
    this.#maxEntries = entries;
    this.#maxBytes = bytes;
  }

  get size(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: Key): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    entry.wasUsed = true;
    return entry.value;
  }

  set(key: Key, value: Value, bytes = 0): void {
    this.delete(key);
    if (bytes > this.#maxBytes / 4) return;
    this.#makeRoom(bytes);
    this.#entries.set(key, { value, bytes, wasUsed: false });
    this.#bytes += bytes;
  }

  clear(): void {
    this.#entries.clear();
    this.#bytes = 0;
  }

  delete(key: Key): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }

  #makeRoom(bytes: number): void {
    for (const [oldest, entry] of this.#entries) {
      if (this.size < this.#maxEntries && this.#bytes + bytes <= this.#maxBytes) return;
      this.delete(oldest);
      if (!entry.wasUsed) continue;
      this.#entries.set(oldest, { ...entry, wasUsed: false }); // as the newest, which the loop comes to last
      this.#bytes += entry.bytes;
    }
  }
}
