/** Graphile's libraries read it when they are imported: import this module before them. */
process.env.GRAPHILE_ENV = "production";
process.env.NODE_ENV = "production";
