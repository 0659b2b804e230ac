import { BoundedCache } from "../shared/bounded-cache.ts";

type Options = {
  /** Those of the given sessions that have ended. */
  findEndedSessions: (sessionIds: string[]) => Promise<string[]>;
  freshMilliseconds?: number;
  maxSessions?: number;
};

type Check = { at: number; ended: Promise<boolean> };

/**
 * Whether the session of an access token has ended, so that a stolen token stops working seconds after its owner signed
 * out and not when it expires. The database is asked once a session in five seconds, whatever the number of requests;
 * its answers are cached for at most `maxSessions` sessions.
 */
export function createEndedSessions({ findEndedSessions, freshMilliseconds = 5_000, maxSessions = 10_000 }: Options) {
  const checks = new BoundedCache<string, Check>({ entries: maxSessions });

  /** @throws what asking the database throws: a session that cannot be checked is not taken for alive. */
  function has(sessionId: string): Promise<boolean> {
    const known = checks.get(sessionId);
    if (known && performance.now() - known.at < freshMilliseconds) return known.ended;

    const ended = findEndedSessions([sessionId]).then((found) => found.includes(sessionId));
    ended.catch(() => forget(sessionId, ended));
    remember(sessionId, ended);
    return ended;
  }

  /** Records a session that was ended by this server, so that it need not ask. */
  function add(sessionId: string): void {
    remember(sessionId, Promise.resolve(true));
  }

  function remember(sessionId: string, ended: Promise<boolean>): void {
    checks.set(sessionId, { at: performance.now(), ended });
  }

  function forget(sessionId: string, ended: Promise<boolean>): void {
    if (checks.get(sessionId)?.ended === ended) checks.delete(sessionId);
  }

  return { has, add };
}
