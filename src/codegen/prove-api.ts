import type { Project } from "../config/project.ts";
import type { Connections } from "../database/connections.ts";
import { findSchemas } from "../database/served-schemas.ts";
import { QuintetError } from "../errors/errors.ts";
import type { SchemaWarning } from "../graphql/schema-warnings/schema-warning.ts";
import { createClientGenerator } from "./client-generator.ts";
import { printApi } from "./schema-sdl.ts";

type Options = {
  project: Project;
  migrationsFolder: string;
  schemas: readonly string[];
  onWarnings: (warnings: readonly SchemaWarning[]) => void;
};

/**
 * Makes the API's schema and the client from a database, and keeps neither: what is committed can be served, and fits the
 * documents of graphql/.
 * @throws QuintetError MIGRATION that says why it cannot be made
 */
export async function proveApi(
  { ownerUrl, authenticatorUrl }: Pick<Connections, "ownerUrl" | "authenticatorUrl">,
  { project, migrationsFolder, schemas, onWarnings }: Options,
): Promise<void> {
  const { present } = await findSchemas(ownerUrl, schemas);
  if (present.length === 0) return;
  await using generator = createClientGenerator(project);
  try {
    await generator.render(await printApi({ authenticatorUrl, schemas: present, migrationsFolder, onWarnings }));
  } catch (cause) {
    const { message } = cause as Error;
    throw new QuintetError(
      "MIGRATION",
      `The API cannot be made with this migration, so it is not committed: ${message}`,
      {
        cause,
      },
    );
  }
}
