import type { SchemaMatrix } from "../../../src/scaffold/permission-matrix.ts";

const server = ["authenticator"] as const;

/** What the server keeps for itself: nobody's tables. */
export const matrix: SchemaMatrix = {
  conditions: {},
  relations: {
    "quintet_private.manifests": {},
    "quintet_private.documents": {},
    "quintet_private.manifest_documents": {},
    "quintet_private.document_uses": {},
  },
  functions: {
    "quintet_private.documents_revision()": server,
    "quintet_private.registered_documents()": server,
    "quintet_private.count_document_uses(bytea[],text[],text[],bigint[])": server,
  },
};
