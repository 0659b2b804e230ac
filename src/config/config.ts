import { createPrivateKey, createPublicKey } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { compile as compileProxies } from "proxy-addr";
import { type PlatformRole, platformRoles } from "../auth/request-identity.ts";
import { ConfigurationError } from "../errors/errors.ts";
import {
  type Environment,
  httpUrl,
  integer,
  list,
  oneOf,
  type Parser,
  postgresUrl,
  type Read,
  readEnvironment,
  secret,
  share,
  text,
} from "./environment.ts";
import { defaultSchemas, projectOf } from "./project.ts";

/** A private Ed25519 key as a JSON Web Key. `kid` names it in tokens. */
export type SigningKey = { kty: "OKP"; crv: "Ed25519"; kid: string; x: string; d: string };

/** A secret AES-256 key as a JSON Web Key. `kid` stands in what it encrypts. */
export type EncryptionKey = { kty: "oct"; alg?: "A256GCM"; kid: string; k: string };

export type GitHubConfig = {
  clientId: string;
  clientSecret: string;
  /** Where people sign in and codes are exchanged: https://github.com, or a GitHub Enterprise server. */
  baseUrl: URL;
  /** Where accounts are read: https://api.github.com, or <server>/api/v3. */
  apiUrl: URL;
};

export type Config = ReturnType<typeof parseConfig>;

/** What a command needs to know of a project and its database. */
export type DatabaseConfig = { database: Omit<Config["database"], "adopt"> & { adopt?: boolean } };

const none: readonly string[] = [];

/** Reads and checks the process's environment, completed by the checkout's .env where there is one. */
export function loadConfig(): Config {
  const file = join(import.meta.dirname, "../../.env");
  if (existsSync(file)) process.loadEnvFile(file);
  return parseConfig(process.env);
}

/**
 * Turns environment variables into one frozen value.
 * @throws ConfigurationError that names every problem at once; values are never repeated, they may be secrets.
 */
export function parseConfig(environment: Environment) {
  const { read, finish } = readEnvironment(environment);

  const nodeEnv = read("NODE_ENV", oneOf("development", "test", "production"), "development");
  const port = read("PORT", integer(0, 65_535), 5678);
  const poolSize = read("QUINTET_POOL_SIZE", integer(1, 20), 10);
  const statementMilliseconds = read(
    "QUINTET_STATEMENT_MILLISECONDS",
    perRole(10, 600_000),
    forRoles(5_000, { agent: 10_000, analyst: 25_000, admin: 10_000 }),
  );
  /** What planning an operation takes, in units of 0.05 to 0.09 ms, and executing it; the largest of ours takes 177. */
  const documentComplexity = read("QUINTET_DOCUMENT_COMPLEXITY", perRole(100, 100_000_000), forRoles(750, {}));
  const migrationsFolder = read("MIGRATIONS_FOLDER", text, "migrations");
  const publicUrl = read("QUINTET_PUBLIC_URL", httpUrl, new URL(`http://localhost:${port}`));

  const config = {
    nodeEnv,
    port,
    host: read("HOST", text, undefined),
    publicUrl,
    logLevel: read("LOG_LEVEL", oneOf("fatal", "error", "warn", "info", "debug", "trace", "silent"), "info"),
    database: {
      ownerUrl: read("DATABASE_URL", postgresUrl, undefined),
      authenticatorUrl: read("AUTH_DATABASE_URL", postgresUrl, undefined),
      shadowUrl: read("SHADOW_DATABASE_URL", postgresUrl, undefined),
      rootUrl: read("ROOT_DATABASE_URL", postgresUrl, undefined),
      schemas: read("DATABASE_SCHEMAS", list, defaultSchemas(migrationsFolder)),
      migrationsFolder,
      /** Whether roles, owner and rights of a database that somebody else made may be changed to what bootstrap.sql says. */
      adopt: read("QUINTET_ADOPT_DATABASE", oneOf("yes", "no"), "no") === "yes",
      // The name is @dataplan/pg's, so that what its users know holds here.
      preparedStatements: read("DATAPLAN_PG_PREPARED_STATEMENT_CACHE_SIZE", integer(0, 10_000), 100),
      poolSize,
    },
    tokens: {
      signingKeys: read("QUINTET_TOKEN_KEYS", signingKeys, undefined),
      issuer: read("QUINTET_TOKEN_ISSUER", text, publicUrl.origin),
      audience: read("QUINTET_TOKEN_AUDIENCE", text, "quintet"),
      accessLifetimeSeconds: read("QUINTET_ACCESS_TOKEN_SECONDS", integer(1, 86_400), 15 * 60),
      refreshLifetimeSeconds: read("QUINTET_REFRESH_TOKEN_SECONDS", integer(1, 31_536_000), 30 * 86_400),
    },
    encryptionKeys: read("QUINTET_ENCRYPTION_KEYS", encryptionKeys, undefined),
    limits: {
      databaseSilenceSeconds: read("QUINTET_DATABASE_SILENCE_SECONDS", integer(1, 3_600), 15),
      operationsAtOnce: read("QUINTET_OPERATIONS_AT_ONCE", integer(1, 10_000), 10 * poolSize),
      bodyBytes: read("QUINTET_BODY_BYTES", integer(1_000, 100_000_000), 1_000_000),
      /** Of one GraphQL document, however it is sent. The largest of ours has 232 tokens, GraphiQL's introspection 500. */
      documentBytes: read("QUINTET_DOCUMENT_BYTES", integer(1_000, 1_000_000), 50_000),
      documentTokens: read("QUINTET_DOCUMENT_TOKENS", integer(100, 100_000), 1_500),
      documentDepth: read("QUINTET_DOCUMENT_DEPTH", integer(5, 100), 16),
      documentAliases: read("QUINTET_DOCUMENT_ALIASES", integer(0, 10_000), 50),
      documentDirectives: read("QUINTET_DOCUMENT_DIRECTIVES", integer(0, 10_000), 50),
      documentFields: read("QUINTET_DOCUMENT_FIELDS", integer(50, 100_000), 500),
      documentComplexity,
      /** Of it, planning alone, which holds the event loop; whoever has not signed in may have less of it than of the whole. */
      documentPlanning: read("QUINTET_DOCUMENT_PLANNING", perRole(50, 100_000_000), partOf(documentComplexity, 360)),
      inputDepth: read("QUINTET_INPUT_DEPTH", integer(3, 100), 16),
      /** Conditions and fields in an operation's arguments, as often as they are used. */
      inputFields: read("QUINTET_INPUT_FIELDS", integer(10, 100_000), 1_000),
      variableValues: read("QUINTET_VARIABLE_VALUES", integer(10, 1_000_000), 10_000),
      /** Rows of a page of which the operation does not say how large it is. */
      pageSize: read("QUINTET_PAGE_SIZE", integer(1, 10_000), 50),
      pageSizeMost: read(
        "QUINTET_PAGE_SIZE_MOST",
        perRole(1, 1_000_000),
        forRoles(100, { analyst: 1_000, admin: 1_000 }),
      ),
      nodes: read("QUINTET_NODES", perRole(10, 100_000_000), forRoles(10_000, { analyst: 100_000, admin: 100_000 })),
      statementMilliseconds,
      /** Of a whole operation, whose statements may each take as long as one may; twice that, where it is not set. */
      operationMilliseconds: read(
        "QUINTET_OPERATION_MILLISECONDS",
        perRole(10, 3_600_000),
        twice(statementMilliseconds),
      ),
      /** Of one account, or of one address of those who have not signed in: percentages of what the server has. */
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
      answerBytes: read(
        "QUINTET_ANSWER_BYTES",
        perRole(10_000, 1_000_000_000),
        forRoles(10_000_000, { analyst: 50_000_000, admin: 50_000_000 }),
      ),
      socketOperations: read("QUINTET_SOCKET_OPERATIONS", integer(1, 10_000), 50),
      signInAttemptsPerAccount: read("QUINTET_SIGN_IN_ATTEMPTS_PER_ACCOUNT", integer(1, 10_000), 10),
      signInAttemptsPerAddress: read("QUINTET_SIGN_IN_ATTEMPTS_PER_ADDRESS", integer(1, 100_000), 100),
      signInPeriodSeconds: read("QUINTET_SIGN_IN_PERIOD_SECONDS", integer(1, 86_400), 15 * 60),
      /** In an hour, by password and by GitHub together. */
      signUpsPerAddress: read("QUINTET_SIGN_UPS_PER_ADDRESS", integer(1, 100_000), 20),
    },
    trustedDocuments: {
      /** Whether everybody but analysts and admins may send none but the documents of the manifest. */
      areRequired:
        read("QUINTET_TRUSTED_DOCUMENTS", oneOf("required", "optional"), productionOnly(nodeEnv, "required")) ===
        "required",
      /** Codegen's, unless another is named: a project may have none, but what is named must be there. */
      manifestFile: read("QUINTET_TRUSTED_DOCUMENTS_FILE", text, defaultManifest(migrationsFolder)),
    },
    /** Whether a visitor who has not signed in may ask what the API has. */
    anonymousIntrospection:
      read("QUINTET_ANONYMOUS_INTROSPECTION", oneOf("allowed", "refused"), productionOnly(nodeEnv, "refused")) !==
      "refused",
    /** Whether queries are answered by one statement that writes their JSON, where that says the same as Grafast. */
    singleStatement: read("QUINTET_SINGLE_STATEMENT", oneOf("on", "off"), "on") === "on",
    /** By which clients may call this server, beside loopback names and the public URL's: host-header attacks use others. */
    hosts: read("QUINTET_HOSTS", hosts, none),
    corsOrigins: read("QUINTET_CORS_ORIGINS", origins, none),
    trustedProxies: read("QUINTET_TRUSTED_PROXIES", proxies, none),
    signInRedirects: read("QUINTET_SIGN_IN_REDIRECTS", list, none),
    github: {
      clientId: read("QUINTET_GITHUB_CLIENT_ID", text, undefined),
      clientSecret: read("QUINTET_GITHUB_CLIENT_SECRET", text, undefined),
      baseUrl: read("QUINTET_GITHUB_URL", httpUrl, new URL("https://github.com")),
      apiUrl: read("QUINTET_GITHUB_API_URL", httpUrl, new URL("https://api.github.com")),
    },
    metricsToken: read("QUINTET_METRICS_TOKEN", secret, undefined),
    slowOperationMilliseconds: read("QUINTET_SLOW_OPERATION_MS", integer(0, 600_000), 1_000),
    tracing: readTracing(read),
  };

  const problems = finish();
  const { ownerUrl, authenticatorUrl } = config.database;
  if (Boolean(ownerUrl) !== Boolean(authenticatorUrl)) {
    problems.push(
      `${ownerUrl ? "AUTH_DATABASE_URL" : "DATABASE_URL"} is missing: set both DATABASE_URL (owner, for migrations) and AUTH_DATABASE_URL (login role of requests), or neither for the embedded PostgreSQL`,
    );
  }
  if (ownerUrl && ownerUrl === authenticatorUrl) {
    problems.push("AUTH_DATABASE_URL is the same as DATABASE_URL: requests must not run as the owner");
  }
  if (Boolean(config.github.clientId) !== Boolean(config.github.clientSecret)) {
    problems.push("QUINTET_GITHUB_CLIENT_ID and QUINTET_GITHUB_CLIENT_SECRET go together: set both or neither");
  }
  const { operationMilliseconds } = config.limits;
  const tooShort = roleNames.filter(
    (role) =>
      (operationMilliseconds[role] ?? operationMilliseconds.others) <
      (statementMilliseconds[role] ?? statementMilliseconds.others),
  );
  if (tooShort.length > 0) {
    problems.push(
      `QUINTET_OPERATION_MILLISECONDS is shorter than QUINTET_STATEMENT_MILLISECONDS for ${tooShort.join(", ")}: an operation has a statement at least`,
    );
  }
  if (nodeEnv === "production") {
    if (!ownerUrl)
      problems.push(
        "DATABASE_URL and AUTH_DATABASE_URL are required in production: the embedded PostgreSQL is for development",
      );
    if (!config.tokens.signingKeys)
      problems.push("QUINTET_TOKEN_KEYS is required in production: make one with `npm run -s keys:create`");
    if (!config.encryptionKeys)
      problems.push(
        "QUINTET_ENCRYPTION_KEYS is required in production: make one with `npm run -s keys:create -- encryption`",
      );
  }
  if (problems.length > 0) throw new ConfigurationError(problems);

  const { clientId, clientSecret, baseUrl, apiUrl } = config.github;
  const github: GitHubConfig | undefined =
    clientId && clientSecret ? { clientId, clientSecret, baseUrl, apiUrl } : undefined;
  return Object.freeze({ ...config, github });
}

/** OpenTelemetry's own variables: an exporter or an endpoint turns tracing on. */
function readTracing(read: Read) {
  const disabled = read("OTEL_SDK_DISABLED", text, "").toLowerCase() === "true";
  const endpoint = ["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"].some((name) =>
    read(name, httpUrl, undefined),
  );
  const exporter = read("OTEL_TRACES_EXPORTER", oneOf("otlp", "console", "none"), endpoint ? "otlp" : "none");
  const sampler = {
    kind: read("OTEL_TRACES_SAMPLER", oneOf(...samplers), "parentbased_always_on"),
    ratio: read("OTEL_TRACES_SAMPLER_ARG", share, 1),
  };
  return disabled || exporter === "none" ? undefined : { exporter, sampler };
}

const samplers = [
  "always_on",
  "always_off",
  "traceidratio",
  "parentbased_always_on",
  "parentbased_always_off",
  "parentbased_traceidratio",
] as const;

/** The manifest that codegen makes of the documents in graphql/; undefined where it has not made any. */
function defaultManifest(migrationsFolder: string): string | undefined {
  const file = join(projectOf(migrationsFolder).clientDirectory, "trusted-documents.json");
  return existsSync(file) ? file : undefined;
}

function productionOnly<T>(nodeEnv: string, value: T): T | undefined {
  return nodeEnv === "production" ? value : undefined;
}

const signingKeys: Parser<readonly SigningKey[]> = {
  parse: (value) => {
    try {
      const { keys } = JSON.parse(value) as { keys: SigningKey[] };
      return keys.length > 0 && keys.every(isSigningKey) ? keys : undefined;
    } catch {
      return undefined;
    }
  },
  expects:
    'a JSON Web Key Set of private Ed25519 keys with kid, and with x and d that belong together, {"keys":[…]}; the first one signs. Make one with `npm run -s keys:create`',
};

function isSigningKey({ kty, crv, kid, x = "", d = "" }: Partial<SigningKey>): boolean {
  return (
    kty === "OKP" &&
    crv === "Ed25519" &&
    typeof kid === "string" &&
    kid !== "" &&
    [x, d].every((part) => /^[\w-]{43}$/.test(part)) &&
    publicPartOf(d) === x
  );
}

/** Of a private Ed25519 key. A key that is put together of two would sign what nobody can verify. */
function publicPartOf(d: string): string | undefined {
  const key = { kty: "OKP", crv: "Ed25519", x: d, d }; // Node reads d alone, but asks that there be an x
  return createPublicKey(createPrivateKey({ format: "jwk", key })).export({ format: "jwk" }).x;
}

const encryptionKeys: Parser<readonly EncryptionKey[]> = {
  parse: (value) => {
    try {
      const { keys } = JSON.parse(value) as { keys: EncryptionKey[] };
      const areDistinct = new Set(keys.map(({ kid }) => kid)).size === keys.length;
      return keys.length > 0 && areDistinct && keys.every(isEncryptionKey) ? keys : undefined;
    } catch {
      return undefined;
    }
  },
  expects:
    'a JSON Web Key Set of secret 256-bit keys with distinct kid, {"keys":[…]}; the first one encrypts. Make one with `npm run -s keys:create -- encryption`',
};

/** The kid stands in ciphertexts, so its letters are few. */
function isEncryptionKey({ kty, alg = "A256GCM", kid, k }: Partial<EncryptionKey>): boolean {
  return kty === "oct" && alg === "A256GCM" && /^[\w-]{1,64}$/.test(kid ?? "") && /^[\w-]{43}$/.test(k ?? "");
}

const origins: Parser<readonly string[]> = {
  parse: (value) => {
    const items = list.parse(value);
    return items?.every((item) => httpUrl.parse(item)?.origin === item) ? items : undefined;
  },
  expects: "a comma-separated list of origins such as https://app.example, without a path",
};

const hostName = /^(?:\*|(?:\*\.)?[a-z\d_](?:[\w.-]*[a-z\d_])?|\[[\da-f:.]+\])$/;

const hosts: Parser<readonly string[]> = {
  parse: (value) => {
    const items = list.parse(value.toLowerCase());
    return items?.every((item) => hostName.test(item)) ? items : undefined;
  },
  expects:
    "a comma-separated list of host names and addresses such as api.example, *.example, 10.0.0.7 or [fd00::7], without ports; * for any",
};

/** As Express reads them, but for bare numbers: Express takes 1 for a count of proxies, and a list with 1 for 0.0.0.1. */
const proxies: Parser<readonly string[]> = {
  parse: (value) => {
    const items = list.parse(value);
    try {
      if (!items || items.some((item) => /^\d\w*$/.test(item))) return undefined;
      compileProxies([...items]);
      return items;
    } catch {
      return undefined;
    }
  },
  expects:
    "a comma-separated list of addresses and networks such as 10.0.0.0/8, or loopback, linklocal, uniquelocal; not a count",
};

/** A number for each role, and one for those that are not named. */
export type PerRole = Readonly<Partial<Record<ApiRole, number>> & { others: number }>;

/** Everyone's roles, as identities name them. */
export type ApiRole = PlatformRole | "anonymous";

function forRoles(others: number, named: Partial<Record<ApiRole, number>>): PerRole {
  return { others, ...named };
}

/** As much as of the whole, but for visitors. */
function partOf(whole: PerRole, anonymous: number): PerRole {
  return { ...whole, anonymous: Math.min(anonymous, whole.anonymous ?? whole.others) };
}

function twice(limit: PerRole): PerRole {
  return Object.fromEntries(Object.entries(limit).map(([role, value]) => [role, 2 * value])) as PerRole;
}

/** `100`, or `100,analyst=1000,admin=1000`: the plain number is for the roles that are not named. */
function perRole(least: number, most: number): Parser<PerRole> {
  const number = integer(least, most);
  return {
    parse: (value) => {
      const [first = "", ...rest] = value.split(",").map((item) => item.trim());
      const others = number.parse(first);
      const named = rest.map((item) => item.split("="));
      const entries = named.map(([role, text = ""]) => [role, number.parse(text)] as const);
      const isWhole = entries.every(([role, size]) => roleNames.some((name) => name === role) && size !== undefined);
      return others !== undefined && isWhole ? { others, ...Object.fromEntries(entries) } : undefined;
    },
    expects: `${number.expects}, if need be followed by others for roles: 100,analyst=1000,anonymous=50 (roles: ${roleNames.join(", ")})`,
  };
}

const roleNames: readonly ApiRole[] = ["anonymous", ...platformRoles];
