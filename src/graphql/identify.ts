import type {} from "grafserv";
import type { RequestIdentity } from "../auth/request-identity.ts";

/** Finds out who an operation is for, once: it is asked before the document is read, and for the context. */
export type Identify = (ctx: Partial<Grafast.RequestContext>) => RequestIdentity | Promise<RequestIdentity>;
