import type { Pool } from "pg";
import { type AccessTokens, createAccessTokens } from "../auth/access-tokens.ts";
import { createAccounts } from "../auth/accounts.ts";
import { createAccountsElsewhere } from "../auth/accounts-elsewhere.ts";
import { createEncryption } from "../auth/encryption.ts";
import { createSocketRegistry } from "../auth/socket-registry.ts";
import type { Config } from "../config/config.ts";
import type { EncryptionKey, SigningKey } from "../config/key-settings.ts";
import { projectOf } from "../config/project.ts";
import { createRequestPool } from "../database/request-pool.ts";
import type { LogFailure } from "../errors/errors.ts";
import { makeMaskError } from "../errors/mask-error.ts";
import { countDocumentUses } from "../graphql/documents/document-uses.ts";
import { followRegisteredDocuments } from "../graphql/documents/registered-documents.ts";
import { makeFindDocumentText } from "../graphql/documents/requested-document.ts";
import { readTrustedDocuments, type TrustedDocuments } from "../graphql/documents/trusted-documents.ts";
import { createFormFields } from "../graphql/plugins/form-fields-plugin.ts";
import { makeSendError } from "../http/http-errors.ts";
import { createAdmissionControl } from "../http/load-shedding/admission-control.ts";
import type { Logger } from "../observability/logger.ts";
import { createMetrics } from "../observability/metrics.ts";
import { observeOperations } from "../observability/observe-operations.ts";
import { listOperationNames } from "../observability/operation-names.ts";
import { startTracing } from "../observability/tracing.ts";
import { loadProducts } from "../products/load-products.ts";
import { readQuestions } from "../products/questions.ts";
import { createRateLimits } from "../rate-limiting/rate-limits.ts";

/** What requests are answered with, whatever they come by. */
export type Services = Awaited<ReturnType<typeof createServices>>;

type Options = {
  config: Config;
  authenticatorUrl: string;
  signingKeys: readonly SigningKey[];
  encryptionKeys?: readonly EncryptionKey[];
  logger: Logger;
  failedSignInMilliseconds?: number;
};

export async function createServices(options: Options) {
  const { config, authenticatorUrl, signingKeys, encryptionKeys, logger, failedSignInMilliseconds } = options;
  const products = await loadProducts(config.database);
  const pool = createRequestPool({ url: authenticatorUrl, config, logger });
  const hasAccounts = config.database.schemas.includes("identity");
  const accessTokens: AccessTokens = await createAccessTokens({
    ...config.tokens,
    signingKeys,
    ofSessions: hasAccounts,
  });
  const accounts = hasAccounts
    ? createAccounts({ pool, accessTokens, tokens: config.tokens, limits: config.limits, failedSignInMilliseconds })
    : createAccountsElsewhere({ accessTokens });
  const encryption = encryptionKeys && createEncryption(encryptionKeys);
  const questions = hasAccounts ? readQuestions(config.database) : [];
  const startingQueries = hasAccounts ? products.flatMap((product) => product.startingQueries ?? []) : [];
  const admission = createAdmissionControl({
    most: config.limits.maxOperations,
    maxInOverload: Math.min(config.limits.maxOperations, 3 * config.database.poolSize),
    onRefused(count) {
      metrics.operationsShed(count);
      logger.warn({ count }, "overloaded: operations were refused");
    },
  });
  const rateLimits = createRateLimits({ limits: config.limits, poolSize: config.database.poolSize, admission });
  const trustedDocuments = await readTrustedDocuments({
    ...config.trustedDocuments,
    startingQueries: [...startingQueries, ...questions.map(({ document }) => document)],
    limits: config.limits,
  });
  const history = await followDocuments({ pool, trustedDocuments, logger });
  const { graphqlDirectory } = projectOf(config.database.migrationsFolder);
  const metrics = createMetrics({ pool, rateLimits, operationNames: await listOperationNames(graphqlDirectory) });
  const tracing = config.tracing && (await startTracing(config.tracing, logger));
  const formFields = createFormFields();
  const log: LogFailure = (errorId, err, level) =>
    level === "warn"
      ? logger.warn(
          { errorId, err },
          "SQL refused a request with a message that is not marked as public (docs/errors.md)",
        )
      : logger.error({ errorId, err }, "request failed");
  return {
    logger,
    pool,
    accessTokens,
    accounts,
    productPlugins: products.flatMap(({ makePlugins }) => makePlugins?.({ pool, encryption }) ?? []),
    startingQueries,
    questions,
    sockets: createSocketRegistry({
      accounts,
      onError: (error) => logger.error({ err: error }, "database connection lost"),
    }),
    metrics,
    tracing,
    observation: observeOperations({ metrics, tracing, logger, slowMilliseconds: config.slowOperationMilliseconds }),
    trustedDocuments,
    history,
    findDocumentText: makeFindDocumentText({
      trustedDocuments,
      trustedDocumentsAreRequired: config.trustedDocuments.areRequired,
    }),
    formFields,
    maskError: makeMaskError(log, metrics.errorShown, formFields.find),
    sendError: makeSendError({ log, onShown: metrics.errorShown }),
    admission,
    rateLimits,
  };
}

type History = { pool: Pool; trustedDocuments: TrustedDocuments; logger: Logger };

/** The documents that are registered in the database, and the count of their uses; where the database keeps them. */
async function followDocuments({ pool, trustedDocuments, logger }: History) {
  const onError = (err: unknown) => logger.debug({ err }, "the history of trusted documents is out of reach for now");
  const followed = await followRegisteredDocuments({ pool, onChanged: trustedDocuments.register, onError });
  if (!followed) return undefined;
  const uses = countDocumentUses({ pool, onError });
  return {
    uses,
    async [Symbol.asyncDispose]() {
      followed[Symbol.dispose]();
      await uses[Symbol.asyncDispose]();
    },
  };
}
