/**
 * What servers of tests run with. They sign up more people an hour from one address than anybody else does; the limit
 * itself is tested with its default.
 */
export const testEnvironment = {
  NODE_ENV: "test",
  PORT: "0",
  LOG_LEVEL: "silent",
  QUINTET_SIGN_UPS_PER_ADDRESS: "100000",
} as const;
