import { loadConfig } from "../config/config.ts";
import { connectDatabase } from "../database/connections.ts";
import { QuintetError } from "../errors/errors.ts";
import { prepareDatabase } from "../migrations/prepare.ts";
import { runCommand } from "../process/command.ts";

/**
 * Prints a connection URL for psql and other tools: of the owner, or of `npm run -s db:url -- authenticator|root|shadow`.
 * The embedded server is started and left running, because the user wants to connect.
 */
await runCommand(async () => {
  const config = loadConfig();
  const database = await connectDatabase(config);
  await prepareDatabase({ connections: database, config, report: () => {} });
  process.stdout.write(`${chooseUrl(process.argv[2] ?? "owner", database)}\n`);
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
  const name = role.replace(/^quintet_/, "");
  if (!Object.hasOwn(urls, name))
    throw new QuintetError(
      "CONFIGURATION",
      `There is no connection as ${role}. Choose one of: ${Object.keys(urls).join(", ")}.`,
    );
  const url = urls[name];
  if (!url) throw new QuintetError("CONFIGURATION", `The environment names no connection as ${role}.`);
  return url;
}
