const day = 86_400_000;

/**
 * A question of the library. A variable such as "30 days ago" is that moment when the question is opened, at the start of the
 * day (UTC): a period that begins a second later each time would never be the same query twice.
 */
export function variablesAt(variables, /** @type {number} */ now) {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      const days = typeof value === "string" && /^(\d+) days ago$/.exec(value)?.[1];
      if (!days) return [name, value];
      return [name, new Date(Math.floor(now / day) * day - Number(days) * day).toISOString()];
    }),
  );
}
