/**
 * Graphile's libraries read GRAPHILE_ENV when they are imported: import this module before them. Production mode, unless
 * asked otherwise: development mode adds checks and notices to each request.
 */
process.env.GRAPHILE_ENV ??= "production";
