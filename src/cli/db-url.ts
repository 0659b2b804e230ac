import { loadConfig } from "../config/config.ts";
import { connectDatabase } from "../database/connections.ts";
import { QuintetError } from "../errors/errors.ts";
import { prepareDatabase } from "../migrations/prepare.ts";
import { runCommandLine } from "./run-command-line.ts";

/**
 * Prints a connection URL for psql and other tools: of the owner, or of `npm run -s db:url -- authenticator|root|shadow`.
 * The embedded server is started and left running, because the user wants to connect.
 */
await runCommandLine("db:url", async ({ argument = "owner" }) => {
  const config = loadConfig();
  const database = await connectDatabase(config);
  await prepareDatabase({ connections: database, config, report: () => {} });
  process.stdout.write(`${chooseUrl(argument.replace(/^quintet_/, ""), database)}\n`);
});

function chooseUrl(
  role: string,
  { ownerUrl, authenticatorUrl, rootUrl, shadowUrl }: Awaited<ReturnType<typeof connectDatabase>>,
): string {
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
