import { QuintetError } from "../errors/errors.ts";

type Options = { atOnce: number; maxWaiting: number };

type Line = { working: number; waiting: (() => void)[] };

export type WithPermit = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/**
 * For each key lets `atOnce` pieces of work run; more wait in the order in which they came, but no more than
 * `maxWaiting`: the next one is refused with a QuintetError UNAVAILABLE.
 */
export function createKeyedSemaphore({ atOnce, maxWaiting }: Options): WithPermit {
  const lines = new Map<string, Line>();

  async function begin(key: string): Promise<void> {
    const line = lines.get(key) ?? { working: 0, waiting: [] };
    lines.set(key, line);
    if (line.working < atOnce) {
      line.working += 1;
    } else if (line.waiting.length < maxWaiting) {
      await new Promise<void>((resolve) => line.waiting.push(resolve));
    } else {
      throw new QuintetError("UNAVAILABLE", "Too many are signing in at the moment. Try again soon.");
    }
  }

  function end(key: string): void {
    const line = lines.get(key) as Line;
    const next = line.waiting.shift();
    if (next) {
      next(); // it takes the permit over
    } else {
      line.working -= 1;
      if (line.working === 0) lines.delete(key);
    }
  }

  return async (key, work) => {
    await begin(key);
    try {
      return await work();
    } finally {
      end(key);
    }
  };
}
