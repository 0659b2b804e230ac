/** In the client that ships, codegen writes the codes themselves here (render-client.ts). */
export type { ErrorCode as ServerErrorCode } from "../errors/error-codes.ts";
