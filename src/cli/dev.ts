import "../graphile-env.ts";
import { join } from "node:path";
import { withDatabase } from "../database/bootstrap.ts";
import { databaseName } from "../database/connections.ts";
import { watchCurrentMigration } from "../database/watch-current.ts";
import { run } from "../run.ts";

/** `npm run dev`: the server, following migrations/current/: database → API → graphql/schema.graphql → client types. */
await run({
  serverOptions: ({ rootUrl, ownerUrl }) => ({
    watchUrl: rootUrl && withDatabase(rootUrl, databaseName(ownerUrl)),
    sdlFile: join(import.meta.dirname, "../../graphql/schema.graphql"),
  }),
  beside: async ({ database, config, report }) => {
    await using resources = new AsyncDisposableStack();
    resources.use(
      await watchCurrentMigration({
        ...database,
        migrationsFolder: config.database.migrationsFolder,
        onApplied: (milliseconds) => report(`migrations/current is in the database (${Math.round(milliseconds)} ms)`),
        onFailed: (error) => report(`migrations/current does not run; the API stays as it was\n${error.message}`),
      }),
    );
    return resources.move();
  },
});
