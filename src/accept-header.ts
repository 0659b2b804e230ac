import type { RequestHandler } from "express";
import { QuintetError } from "./errors.ts";

const token = "[\\w!#$%&'*+.^`|~-]+";
const parameter = `[ \\t]*;[ \\t]*(?:${token}=(?:${token}|"[^"\\\\]*"))?`;
const mediaRange = `[ \\t]*${token}/${token}(?:${parameter})*[ \\t]*`;
const readable = new RegExp(`^${mediaRange}(?:,${mediaRange})*$`);

/** An Accept header that is no list of media types is the client's mistake: grafserv would answer it with 500. */
export const requireReadableAccept: RequestHandler = (request, _response, next) => {
  const { accept } = request.headers;
  const isReadable = accept === undefined || (accept.length <= 1_024 && readable.test(accept));
  next(isReadable ? undefined : new QuintetError("BAD_REQUEST", "The Accept header is not a list of media types."));
};
