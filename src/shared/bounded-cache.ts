type Bounds = { entries: number; bytes: number };

type Entry<Value> = { value: Value; bytes: number; wasUsed: boolean };

/**
 * Remembers what was used last, within two bounds: so many entries, and so many bytes of memory as whoever adds them says
 * that they take. An entry that would take more than a quarter of them is not remembered: too many others would go for it.
 *
 * To find an entry moves nothing. It is marked, and passed over once when it is the oldest and room is needed.
 */
export class BoundedCache<Key, Value> {
  readonly #most: Bounds;
  readonly #entries = new Map<Key, Entry<Value>>();
  #bytes = 0;

  constructor(most: Bounds) {
    this.#most = most;
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

  set(key: Key, value: Value, bytes: number): void {
    this.#delete(key);
    if (bytes > this.#most.bytes / 4) return;
    this.#makeRoom(bytes);
    this.#entries.set(key, { value, bytes, wasUsed: false });
    this.#bytes += bytes;
  }

  #makeRoom(bytes: number): void {
    for (const [oldest, entry] of this.#entries) {
      if (this.size < this.#most.entries && this.#bytes + bytes <= this.#most.bytes) return;
      this.#delete(oldest);
      if (!entry.wasUsed) continue;
      this.#entries.set(oldest, { ...entry, wasUsed: false }); // as the newest, which the loop comes to last
      this.#bytes += entry.bytes;
    }
  }

  #delete(key: Key): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }
}
