import { QuintetError } from "../errors/errors.ts";
import type { RequestState } from "../shared/request-state.ts";
import { anonymous, type RequestIdentity } from "./request-identity.ts";

declare module "../shared/request-state.ts" {
  interface RequestState {
    /** Why the credential that it came with does not work. It is anonymous then, for what needs none. */
    refusedCredential?: QuintetError | undefined;
  }
}

/**
 * Notes who an operation is for. With a credential that does not work it is nobody's, and the state says why: whatever needs a
 * credential is refused with that (`limits-plugin.ts`), and signing in again is not.
 */
export async function identifyCaller(
  state: RequestState,
  authenticate: () => Promise<RequestIdentity>,
): Promise<RequestIdentity> {
  try {
    state.identity = await authenticate();
  } catch (error) {
    if (!(error instanceof QuintetError) || error.code !== "UNAUTHENTICATED") throw error;
    state.refusedCredential = error;
    state.identity = anonymous;
  }
  return state.identity;
}
