import { integer, type Read } from "./environment.ts";
import { forRoles, perRole } from "./per-role.ts";

/** What one account may use of a server, or one address of those who have not signed in (docs/errors.md, "Too many requests"). */
export function readAccountSettings(read: Read) {
  return {
    /** Percentages of what the server has. */
    operationsShare: read("QUINTET_ACCOUNT_OPERATIONS_SHARE", perRole(1, 100), forRoles(40, {})),
    connectionsShare: read(
      "QUINTET_ACCOUNT_CONNECTIONS_SHARE",
      perRole(1, 100),
      forRoles(30, { analyst: 20, admin: 20 }),
    ),
    secondsPerMinute: read(
      "QUINTET_ACCOUNT_SECONDS",
      perRole(1, 1_000_000),
      forRoles(20, { agent: 40, analyst: 60, admin: 60 }),
    ),
    bytesPerMinute: read(
      "QUINTET_ACCOUNT_BYTES",
      perRole(100_000, 1_000_000_000_000),
      forRoles(100_000_000, { analyst: 500_000_000, admin: 500_000_000 }),
    ),
    signInAttemptsPerAccount: read("QUINTET_SIGN_IN_ATTEMPTS_PER_ACCOUNT", integer(1, 10_000), 10),
    signInAttemptsPerAddress: read("QUINTET_SIGN_IN_ATTEMPTS_PER_ADDRESS", integer(1, 100_000), 100),
    signInPeriodSeconds: read("QUINTET_SIGN_IN_PERIOD_SECONDS", integer(1, 86_400), 15 * 60),
    /** In an hour, by password and by GitHub together. */
    signUpsPerAddress: read("QUINTET_SIGN_UPS_PER_ADDRESS", integer(1, 100_000), 20),
  };
}
