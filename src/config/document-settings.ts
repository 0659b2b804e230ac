import { existsSync } from "node:fs";
import { join } from "node:path";
import { list, oneOf, type Read } from "./environment.ts";
import { projectOf } from "./project.ts";

/** Which documents may be sent, what may be asked about the schema, and how it is answered. */
export function readDocumentSettings(
  read: Read,
  { nodeEnv, migrationsFolder }: { nodeEnv: string; migrationsFolder: string },
) {
  const inProduction = <T>(value: T) => (nodeEnv === "production" ? value : undefined);
  return {
    trustedDocuments: {
      /** Whether everybody but analysts and admins may send none but the documents of the manifest. */
      areRequired:
        read("QUINTET_TRUSTED_DOCUMENTS", oneOf("required", "optional"), inProduction("required")) === "required",
      /** Codegen's, unless others are named, with commas between: a project may have none, but what is named must be there. */
      manifestFiles: read("QUINTET_TRUSTED_DOCUMENTS_FILE", list, defaultManifests(migrationsFolder)),
    },
    /** Whether a visitor who has not signed in may ask what the API has. */
    anonymousIntrospection:
      read("QUINTET_ANONYMOUS_INTROSPECTION", oneOf("allowed", "refused"), inProduction("refused")) !== "refused",
    /** Whether queries are answered by one statement that writes their JSON, where that says the same as Grafast. */
    singleStatement: read("QUINTET_SINGLE_STATEMENT", oneOf("on", "off"), "on") === "on",
  };
}

/** The manifest that codegen makes of the documents in graphql/; none where it has not made any. */
function defaultManifests(migrationsFolder: string): readonly string[] {
  const file = join(projectOf(migrationsFolder).clientDirectory, "trusted-documents.json");
  return existsSync(file) ? [file] : [];
}
