/**
 * Package: graphile-migrate 1.4.1
 * What: closing its pools; the message with the place of a fault, which it puts on errors.
 * Why: it keeps connections for 200 ms and ends the process when one of them is lost in that time; the place is told nowhere else.
 */

/** Closes the connections that it keeps. Imported late, as all of it is: a start with nothing to do would spend 40 ms on it. */
export async function closePools(): Promise<void> {
  const { clearAllPools } = await import("graphile-migrate/dist/pgReal.js");
  clearAllPools();
}

/** Message, file, line and column, with colours. */
export function placedMessageOf(error: unknown): string | undefined {
  return (error as { _gmMessageOverride?: string })._gmMessageOverride;
}
