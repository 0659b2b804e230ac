import { QuintetError } from "../errors/errors.ts";

/** Longer credentials than any that we issue are refused unread. */
const maxCredentialLength = 8_192;

/**
 * The credential of the `Authorization` headers (or connection parameters) of a request; undefined without any.
 * @throws QuintetError UNAUTHENTICATED: one that cannot be read is refused, never taken for anonymous. So are two of them,
 * of which a proxy before us may have checked the other.
 */
export function readBearerCredential(authorizations: readonly string[]): string | undefined {
  const [authorization, ...others] = authorizations;
  if (authorization === undefined) return undefined;
  const readable = others.length === 0 && authorization.length <= maxCredentialLength;
  const credential = readable && /^Bearer +([\w.~+/=-]+) *$/i.exec(authorization)?.[1];
  if (!credential)
    throw new QuintetError(
      "UNAUTHENTICATED",
      "The Authorization header is not of the form: Bearer <access token or API key>.",
    );
  return credential;
}
