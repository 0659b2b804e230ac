/**
 * Graphile's libraries read GRAPHILE_ENV when they are imported: import this module before them. Production mode, unless
 * asked otherwise: development mode adds checks to each request, and notices on standard error that hold what was sent.
 */
process.env.GRAPHILE_ENV ??= "production";
