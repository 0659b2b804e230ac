import type { RequestHandler } from "express";
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import type { Accounts } from "../auth/accounts.ts";
import { authorizationHeaders } from "../auth/authorization-headers.ts";
import { mayRunArbitraryOperations } from "../auth/request-identity.ts";
import type { Config } from "../config/config.ts";
import { QuintetError } from "../errors/errors.ts";
import { acceptsGzip } from "../http/compression.ts";
import { sendCompressed, sendText } from "../http/http-errors.ts";
import { has, setRevalidated, validatorOf } from "../http/validators.ts";

type Options = {
  accounts: Accounts;
  config: Pick<Config, "anonymousIntrospection" | "trustedDocuments">;
  getSchema: () => Promise<GraphQLSchema>;
};

const contentType = "text/plain; charset=utf-8";

/** The API's schema as text, as `npm run codegen` writes it: for code generators of other repositories that may introspect. */
export function schemaRoute({ accounts, config, getSchema }: Options): RequestHandler {
  const texts = new WeakMap<GraphQLSchema, string>();

  function textOf(schema: GraphQLSchema): string {
    const text = texts.get(schema) ?? `${printSchema(lexicographicSortSchema(schema))}\n`;
    texts.set(schema, text);
    return text;
  }

  return async (request, response) => {
    const identity = await accounts.authenticate(authorizationHeaders(request));
    if (identity.kind === "anonymous" && !config.anonymousIntrospection)
      throw new QuintetError("FORBIDDEN", "Sign in to ask for the schema.");
    if (config.trustedDocuments.areRequired && !mayRunArbitraryOperations(identity))
      throw new QuintetError("FORBIDDEN", "Here analysts and admins may ask for the schema.");

    const text = textOf(await getSchema());
    const validator = validatorOf(text);
    setRevalidated(response, validator);
    if (has(request, validator)) return void response.status(304).end();
    if (acceptsGzip(request)) return sendCompressed(response, text, contentType);
    sendText(response, 200, text, contentType);
  };
}
