import { writeSync } from "node:fs";
import type { DestinationStream } from "pino";

const momentMilliseconds = 10;
const maxWaiting = 16_000_000;
const pauseAtExitMilliseconds = 1;
let patienceAtExitMilliseconds = 1_000;
const nothing = Buffer.alloc(0);

/**
 * Standard output for the log, written to while the server goes on. The lines of a moment are one write; of these a
 * pipe takes what it has room for, and the rest waits: a slow reader delays no request. Of a reader who has
 * stopped no more than 16 million characters wait, and later lines are dropped.
 *
 * Everything is written by this one thread, so that what has been taken is known when the process ends: what waits
 * follows then in order, as far as the reader takes it within a second.
 */
export function standardOutput(): DestinationStream {
  void process.stdout; // Node opens it here: from then on a pipe that is full answers EAGAIN instead of blocking
  let lines = "";
  let passing = nothing;
  const waiting = () => passing.length + lines.length;
  const passInAMoment = () => setTimeout(pass, momentMilliseconds).unref();
  const pass = () => {
    if (passing.length === 0) {
      passing = Buffer.from(lines);
      lines = "";
    }
    passing = passing.subarray(write(passing));
    if (waiting() > 0) passInAMoment();
  };
  process.once("exit", () => writePatiently(Buffer.concat([passing, Buffer.from(lines)])));
  return {
    write(line) {
      if (waiting() + line.length > maxWaiting) return;
      if (waiting() === 0) passInAMoment();
      lines += line;
    },
  };
}

/** @returns how many bytes were taken; all when nobody reads any more */
function write(bytes: Buffer): number {
  try {
    return writeSync(process.stdout.fd, bytes);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EAGAIN" ? 0 : bytes.length;
  }
}

/** Ends the process with 1, and waits for no reader: the log gets what the pipe has room for. */
export function exitAtOnce(): never {
  patienceAtExitMilliseconds = 0;
  process.exit(1);
}

function writePatiently(bytes: Buffer): void {
  const deadline = performance.now() + patienceAtExitMilliseconds;
  for (let rest = bytes; rest.length > 0; ) {
    const taken = write(rest);
    rest = rest.subarray(taken);
    if (performance.now() >= deadline) return;
    if (taken === 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseAtExitMilliseconds);
  }
}
