import { expect, test } from "@jest/globals";
import { MessageLengths } from "../../src/database/message-lengths.ts";

/** One of PostgreSQL's messages whose body has so many bytes. */
function message(body: number): Buffer {
  const bytes = Buffer.alloc(5 + body, "x");
  bytes.write("D");
  bytes.writeUInt32BE(4 + body, 1);
  return bytes;
}

const messages = [message(0), message(1), message(300), message(4), message(70_000), message(2)];
const all = Buffer.concat(messages);

test.each([1, 2, 3, 4, 5, 6, 7, 64, 4_096, all.length])(
  "what is missing of a message is known, %d bytes at a time",
  (size) => {
    const lengths = new MessageLengths();
    const ends = messages.map((_, i) => Buffer.concat(messages.slice(0, i + 1)).length);
    const starts = [0, ...ends];

    for (let at = 0; at < all.length; at += size) {
      const end = Math.min(at + size, all.length);
      const left = lengths.follow(all.subarray(at, end));
      const current = ends.findIndex((each) => each >= end);
      const isHeadKnown = end - (starts[current] as number) >= 5;
      expect(left).toBe(isHeadKnown ? (ends[current] as number) - end : 0);
    }
  },
);
