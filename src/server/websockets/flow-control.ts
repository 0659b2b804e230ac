import type { WebSocket } from "ws";

const maxUntakenBytes = 1_000_000;

/**
 * What is sent to a peer, and when to read on: a peer that does not take what it is sent is not read from until it has,
 * nor is one that has sent more messages than are handled at once.
 */
export class FlowControl {
  readonly #socket: WebSocket;
  readonly #maxAtOnce: number;
  #underWay = 0;

  constructor(socket: WebSocket, maxAtOnce: number) {
    this.#socket = socket;
    this.#maxAtOnce = maxAtOnce;
    socket.on("ping", (data) => socket.pong(data, false, this.#readOn)); // ws's own would not look whether it is taken
  }

  /** Whether no message is being handled. */
  get isIdle(): boolean {
    return this.#underWay === 0;
  }

  send(data: string): Promise<void> {
    const socket = this.#socket;
    if (socket.readyState !== socket.OPEN) return Promise.resolve();
    return new Promise((resolve, reject) => {
      socket.send(data, (error) => {
        this.#readOn();
        if (error) reject(error);
        else resolve();
      });
      this.#readOn();
    });
  }

  async handle(message: () => Promise<void>): Promise<void> {
    this.#underWay += 1;
    this.#readOn();
    try {
      await message();
    } finally {
      this.#underWay -= 1;
      this.#readOn();
    }
  }

  readonly #readOn = () => {
    const isFull = this.#socket.bufferedAmount > maxUntakenBytes || this.#underWay > this.#maxAtOnce;
    if (isFull) this.#socket.pause();
    else if (this.#socket.isPaused) this.#socket.resume();
  };
}
