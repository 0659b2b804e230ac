import "../config/graphile-env.ts";
import { mkdirSync } from "node:fs";
import { watchClient } from "../codegen/watch-client.ts";
import { projectOf } from "../config/project.ts";
import { withDatabase } from "../database/bootstrap.ts";
import { databaseName } from "../database/connections.ts";
import { watchCurrentMigration } from "../migrations/watch-current.ts";
import { run } from "../process/run.ts";
import { watchVerdict } from "../verdict/watch-verdict.ts";
import { describeForgotten } from "./forgotten-statements.ts";
import { runCommandLine } from "./run-command-line.ts";

/** `npm run dev`: the server, following migrations/current/: database → API → graphql/schema.graphql → client types. */
await runCommandLine("dev", () =>
  run({
    isDevelopment: true,
    serverOptions: ({ rootUrl, ownerUrl }, { database }) => {
      const { graphqlDirectory, schemaFile } = projectOf(database.migrationsFolder);
      mkdirSync(graphqlDirectory, { recursive: true });
      return { watchUrl: rootUrl && withDatabase(rootUrl, databaseName(ownerUrl)), sdlFile: schemaFile };
    },
    beside: async ({ database, config, report }) => {
      await using resources = new AsyncDisposableStack();
      if (!database.rootUrl)
        report("the API does not follow the database: set ROOT_DATABASE_URL, because event triggers need a superuser");
      const verdict = resources.use(
        watchVerdict({ database, config, report: (text) => report(`the verdict\n${text}`) }),
      );
      resources.use(
        await watchCurrentMigration({
          ...database,
          migrationsFolder: config.database.migrationsFolder,
          onApplied(milliseconds) {
            report(`migrations/current is in the database (${Math.round(milliseconds)} ms)`);
            void verdict.look();
          },
          report,
          onFailed: (error) => report(`migrations/current does not run; the API stays as it was\n${error.message}`),
          onForgotten: (statements) => report(describeForgotten(statements)),
        }),
      );
      resources.use(
        watchClient({
          project: projectOf(config.database.migrationsFolder),
          onWritten: (files, milliseconds) => report(`wrote ${files.join(", ")} (${Math.round(milliseconds)} ms)`),
          onFailed: (error) => report(`the client types stay as they were\n${error.message}`),
        }),
      );
      return resources.move();
    },
  }),
);
