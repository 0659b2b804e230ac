import { loadConfig } from "../config/config.ts";
import { createAnalystLogin, listAnalystLogins, revokeAnalystLogin } from "../database/analyst-logins.ts";
import { connectDatabase, type Database } from "../database/connections.ts";
import { QuintetError } from "../errors/errors.ts";
import { prepareDatabase } from "../migrations/prepare.ts";
import type { Given } from "./command-line.ts";
import { runCommandLine } from "./run-command-line.ts";

/**
 * Prints a connection URL for psql and other tools: of the owner, or of `npm run -s db:url -- authenticator|root|shadow`; or makes
 * an analyst's own. The embedded server is started and left running, because the user wants to connect.
 */
await runCommandLine("db:url", async ({ argument = "owner", options }) => {
  const config = loadConfig();
  const ofAnalyst = argument === "analyst" ? readWish(options) : undefined;
  if (!ofAnalyst && Object.values(options).some((value) => value !== undefined))
    throw new QuintetError(
      "CONFIGURATION",
      "`--account`, `--days`, `--list` and `--revoke` are of `db:url -- analyst`.",
    );
  const database = await connectDatabase(config);
  await prepareDatabase({ connections: database, config, report: () => {} });
  const text = ofAnalyst ? await ofAnalyst(database) : chooseUrl(argument.replace(/^quintet_/, ""), database);
  process.stdout.write(`${text}\n`);
});

/** What is wanted of analysts' logins, before anything is done. */
function readWish({ account, days = "30", list, revoke }: Given<"db:url">["options"]) {
  if (list) return tellLogins;
  if (account === undefined)
    throw new QuintetError("CONFIGURATION", "Say whose login: `npm run -s db:url -- analyst --account NAME`.");
  if (revoke)
    return async (database: Database) => {
      await revokeAnalystLogin(database, account);
      return `The login of ${account} is gone, and what it ran has ended.`;
    };
  if (!/^[1-9]\d{0,2}$/.test(days) || Number(days) > 366)
    throw new QuintetError("CONFIGURATION", "`--days` is a whole number from 1 to 366.");
  return (database: Database) => createAnalystLogin(database, { account, days: Number(days) });
}

async function tellLogins(database: Database): Promise<string> {
  const logins = await listAnalystLogins(database);
  if (logins.length === 0) return "No analyst has a login.";
  return logins
    .map(({ login, account, until, isOpen }) => {
      const state = isOpen ? `until ${until?.toISOString().slice(0, 10) ?? "it is revoked"}` : "closed";
      return `${account}  ${state}  ${login}`;
    })
    .join("\n");
}

function chooseUrl(role: string, { ownerUrl, authenticatorUrl, rootUrl, shadowUrl }: Database): string {
  const urls: Record<string, string | undefined> = {
    owner: ownerUrl,
    authenticator: authenticatorUrl,
    root: rootUrl,
    shadow: shadowUrl,
  };
  const url = urls[role];
  if (!url) throw new QuintetError("CONFIGURATION", `The environment names no connection as ${role}.`);
  return url;
}
