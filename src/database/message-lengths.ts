import type { Connection } from "pg";

/** The consumer of what the server sends, and how much of it that accepts. */
export type MessageLimit = { readonly mostBytes: number; cut(): void };

export type LimitedConnection = Connection & { messageLimit?: MessageLimit | undefined };

const headLength = 5;
const lengthAt = 1;

/**
 * Follows the messages of PostgreSQL's protocol through the pieces in which they come, by their lengths alone: a message
 * says how long it is before it has come, and pg's parser keeps all of it until it is whole.
 */
export class MessageLengths {
  /** Of a head that came in two pieces. */
  readonly #head = Buffer.alloc(headLength);
  #headBytes = 0;
  #left = 0;

  /** Reads on, and says how much of the last message has not come yet. */
  follow(chunk: Buffer): number {
    const end = chunk.length;
    let at = Math.min(this.#left, end);
    this.#left -= at;
    while (at < end) {
      if (this.#headBytes === 0 && end - at >= headLength) {
        this.#left = chunk.readUInt32BE(at + lengthAt) + lengthAt;
      } else {
        this.#head[this.#headBytes++] = chunk[at++] as number;
        if (this.#headBytes < headLength) continue;
        this.#headBytes = 0;
        this.#left = this.#head.readUInt32BE(lengthAt) + lengthAt - headLength;
      }
      const skipped = Math.min(this.#left, end - at);
      this.#left -= skipped;
      at += skipped;
    }
    return this.#left;
  }
}
