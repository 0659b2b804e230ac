/**
 * What comes in pieces, in one piece. The first is kept as it is, for most come alone; others are copied: each would keep
 * all that was read with it, 64 kB for a byte.
 */
export class GrowingBuffer {
  #room: Buffer = Buffer.alloc(0);
  length = 0;

  append(piece: Buffer): void {
    const length = this.length + piece.length;
    if (this.length === 0) this.#room = piece;
    else {
      if (length > this.#room.length) this.#grow(length);
      piece.copy(this.#room, this.length);
    }
    this.length = length;
  }

  bytes(): Buffer {
    return this.#room.subarray(0, this.length);
  }

  #grow(atLeast: number): void {
    const room = Buffer.allocUnsafe(Math.max(atLeast, 2 * this.length));
    this.#room.copy(room, 0, 0, this.length);
    this.#room = room;
  }
}
