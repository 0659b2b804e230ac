/** Settings by which one account may use all of a server, for whoever tests or measures what that can do. */
export const wholeServer = {
  QUINTET_ACCOUNT_OPERATIONS_SHARE: "100",
  QUINTET_ACCOUNT_CONNECTIONS_SHARE: "100",
  QUINTET_ACCOUNT_SECONDS: "1000000",
  QUINTET_ACCOUNT_BYTES: "1000000000000",
} as const;

/**
 * What servers of tests run with. They sign up more people an hour from one address than anybody else does; the limit
 * itself is tested with its default. So is every account's share of the server, which tests do not have to share.
 */
export const testEnvironment = {
  NODE_ENV: "test",
  PORT: "0",
  LOG_LEVEL: "silent",
  QUINTET_SIGN_UPS_PER_ADDRESS: "100000",
  ...wholeServer,
} as const;
