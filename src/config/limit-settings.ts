import { integer, type Read } from "./environment.ts";
import { forRoles, numberFor, type PerRole, partOf, perRole, roleNames, twice } from "./per-role.ts";

/** Of one operation, however it is sent: how large, how deep, how long (docs/errors.md, "Too complex"). */
export function readLimitSettings(read: Read, { poolSize }: { poolSize: number }) {
  const statementTimeoutMs = read(
    "QUINTET_STATEMENT_TIMEOUT_MS",
    perRole(10, 600_000),
    forRoles(5_000, { agent: 10_000, analyst: 25_000, admin: 10_000 }),
  );
  /** What planning an operation takes, in units of 0.05 to 0.09 ms, and executing it; the largest of ours takes 177. */
  const documentComplexity = read("QUINTET_DOCUMENT_COMPLEXITY", perRole(100, 100_000_000), forRoles(750, {}));
  return {
    /** A connection on which PostgreSQL says nothing for so long, though it should, is given up. */
    databaseTimeoutMs: read("QUINTET_DATABASE_TIMEOUT_MS", integer(1_000, 3_600_000), 15_000),
    maxOperations: read("QUINTET_MAX_OPERATIONS", integer(1, 10_000), 10 * poolSize),
    bodyBytes: read("QUINTET_BODY_BYTES", integer(1_000, 100_000_000), 1_000_000),
    /** Of one GraphQL document, however it is sent. The largest of ours has 232 tokens, GraphiQL's introspection 500. */
    documentBytes: read("QUINTET_DOCUMENT_BYTES", integer(1_000, 1_000_000), 50_000),
    documentTokens: read("QUINTET_DOCUMENT_TOKENS", integer(100, 100_000), 1_500),
    documentDepth: read("QUINTET_DOCUMENT_DEPTH", integer(5, 100), 16),
    documentAliases: read("QUINTET_DOCUMENT_ALIASES", integer(0, 10_000), 50),
    documentDirectives: read("QUINTET_DOCUMENT_DIRECTIVES", integer(0, 10_000), 50),
    documentFields: read("QUINTET_DOCUMENT_FIELDS", integer(50, 100_000), 500),
    documentComplexity,
    /** Of it, planning alone, which holds the event loop; visitors who have not signed in may have less of it than of the whole. */
    documentPlanning: read("QUINTET_DOCUMENT_PLANNING", perRole(50, 100_000_000), partOf(documentComplexity, 360)),
    inputDepth: read("QUINTET_INPUT_DEPTH", integer(3, 100), 16),
    /** Conditions and fields in an operation's arguments, as often as they are used. */
    inputFields: read("QUINTET_INPUT_FIELDS", integer(10, 100_000), 1_000),
    variableValues: read("QUINTET_VARIABLE_VALUES", integer(10, 1_000_000), 10_000),
    /** Rows of a page of which the operation does not say how large it is. */
    pageSize: read("QUINTET_PAGE_SIZE", integer(1, 10_000), 50),
    maxPageSize: read("QUINTET_MAX_PAGE_SIZE", perRole(1, 1_000_000), forRoles(100, { analyst: 1_000, admin: 1_000 })),
    nodes: read("QUINTET_NODES", perRole(10, 100_000_000), forRoles(10_000, { analyst: 100_000, admin: 100_000 })),
    statementTimeoutMs,
    /** Of a whole operation, whose statements may each take as long as one may; twice that, where it is not set. */
    operationTimeoutMs: read("QUINTET_OPERATION_TIMEOUT_MS", perRole(10, 3_600_000), twice(statementTimeoutMs)),
    answerBytes: read(
      "QUINTET_ANSWER_BYTES",
      perRole(10_000, 1_000_000_000),
      forRoles(10_000_000, { analyst: 50_000_000, admin: 50_000_000 }),
    ),
    /** Of one list as CSV, NDJSON or XLSX: it is read row by row, so that no page or answer limits it. */
    exportRows: read(
      "QUINTET_EXPORT_ROWS",
      perRole(1, 100_000_000),
      forRoles(10_000, { anonymous: 1_000, analyst: 1_000_000, admin: 1_000_000 }),
    ),
    /** From the first statement to the last byte, however slowly the client takes it. */
    exportTimeoutMs: read(
      "QUINTET_EXPORT_TIMEOUT_MS",
      perRole(1_000, 3_600_000),
      forRoles(60_000, { analyst: 600_000, admin: 600_000 }),
    ),
    /** Of one account. Each holds a connection of the account's share, of which its other operations want one too. */
    exportsAtOnce: read("QUINTET_EXPORTS_AT_ONCE", perRole(1, 100), forRoles(1, {})),
    maxSocketOperations: read("QUINTET_MAX_SOCKET_OPERATIONS", integer(1, 10_000), 50),
  };
}

type Timeouts = { statementTimeoutMs: PerRole; operationTimeoutMs: PerRole };

export function findLimitProblems({ statementTimeoutMs, operationTimeoutMs }: Timeouts): string[] {
  const tooShort = roleNames.filter(
    (role) => numberFor(operationTimeoutMs, role) < numberFor(statementTimeoutMs, role),
  );
  return tooShort.length === 0
    ? []
    : [
        `QUINTET_OPERATION_TIMEOUT_MS is shorter than QUINTET_STATEMENT_TIMEOUT_MS for ${tooShort.join(", ")}: an operation has a statement at least`,
      ];
}
