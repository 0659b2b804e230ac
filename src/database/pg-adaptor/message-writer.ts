import type { Parameter } from "./parameters.ts";

/**
 * Writes the messages of PostgreSQL's extended query protocol one after another into one buffer, so that a flush is one
 * write to the socket. pg's own serializer makes a buffer a message.
 * @see https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export class MessageWriter {
  #buffer = Buffer.allocUnsafe(16_384);
  #end = 0;
  #messageStart = 0;

  parse(name: string, text: string): void {
    this.#open("P");
    this.#cString(name);
    this.#cString(text);
    this.#int16(0); // the server infers the types of parameters
    this.#close();
  }

  /** Binds the unnamed portal. Rows are asked for as text. */
  bind(statement: string, parameters: readonly Parameter[]): void {
    this.#open("B");
    this.#cString("");
    this.#cString(statement);
    this.#formats(parameters);
    this.#int16(parameters.length);
    for (const parameter of parameters) this.#parameter(parameter);
    this.#int16(1);
    this.#int16(text);
    this.#close();
  }

  describePortal(): void {
    this.#raw(describeUnnamedPortal);
  }

  execute(): void {
    this.#raw(executeUnnamedPortal);
  }

  closeStatement(name: string): void {
    this.#open("C");
    this.#cString(`S${name}`);
    this.#close();
  }

  sync(): void {
    this.#raw(syncMessage);
  }

  /** What was written since the last call. */
  take(): Buffer {
    const messages = Buffer.from(this.#buffer.subarray(0, this.#end));
    this.clear();
    return messages;
  }

  /** Forgets what was written, and what a large parameter made the buffer grow to. */
  clear(): void {
    this.#end = 0;
    if (this.#buffer.length > maxBytesKept) this.#buffer = Buffer.allocUnsafe(16_384);
  }

  #open(code: string): void {
    this.#reserve(5);
    this.#messageStart = this.#end;
    this.#buffer[this.#end] = code.charCodeAt(0);
    this.#end += 5; // code, and the length that #close fills in
  }

  #close(): void {
    this.#buffer.writeInt32BE(this.#end - this.#messageStart - 1, this.#messageStart + 1);
  }

  /** None stand for text everywhere. */
  #formats(parameters: readonly Parameter[]): void {
    const isText = !parameters.some(Buffer.isBuffer);
    this.#int16(isText ? 0 : parameters.length);
    if (isText) return;
    for (const parameter of parameters) this.#int16(Buffer.isBuffer(parameter) ? binary : text);
  }

  #parameter(value: Parameter): void {
    if (value === null) {
      this.#reserve(4);
      this.#end = this.#buffer.writeInt32BE(-1, this.#end);
    } else if (typeof value === "string") {
      this.#reserve(4 + value.length * 3);
      const length = this.#buffer.write(value, this.#end + 4);
      this.#end = this.#buffer.writeInt32BE(length, this.#end) + length;
    } else {
      this.#reserve(4);
      this.#end = this.#buffer.writeInt32BE(value.length, this.#end);
      this.#raw(value);
    }
  }

  #cString(value: string): void {
    this.#reserve(value.length * 3 + 1);
    this.#end += this.#buffer.write(value, this.#end);
    this.#buffer[this.#end++] = 0;
  }

  #int16(value: number): void {
    this.#reserve(2);
    this.#end = this.#buffer.writeUInt16BE(value, this.#end);
  }

  #raw(bytes: Buffer): void {
    this.#reserve(bytes.length);
    this.#end += bytes.copy(this.#buffer, this.#end);
  }

  #reserve(bytes: number): void {
    if (this.#end + bytes <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#end + bytes));
    this.#buffer.copy(larger, 0, 0, this.#end);
    this.#buffer = larger;
  }
}

const maxBytesKept = 1_048_576;
const text = 0;
const binary = 1;

const describeUnnamedPortal = Buffer.from([0x44, 0, 0, 0, 6, 0x50, 0]);
const executeUnnamedPortal = Buffer.from([0x45, 0, 0, 0, 9, 0, 0, 0, 0, 0]);
const syncMessage = Buffer.from([0x53, 0, 0, 0, 4]);
