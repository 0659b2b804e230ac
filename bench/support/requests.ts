import { postRequest } from "../../test/failure/support/http-connection.ts";
import { createRandom } from "../../test/support/random.ts";
import { findWorkload } from "../workloads/workloads.ts";
import { findContender } from "./contenders.ts";
import type { Holdings } from "./dataset.ts";

/** What requests are made of: those of the same seed are the same. */
export type RequestsOrder = {
  contender: string;
  workload: string;
  holdings: Holdings;
  headers: Readonly<Record<string, string>>;
  seed: number;
  /** Each request's `index` counts on from here, so that no two create the same row. */
  firstIndex: number;
  requests: number;
};

/** HTTP requests as they are sent. */
export function makeRequests({
  contender,
  workload,
  holdings,
  headers,
  seed,
  firstIndex,
  requests: count,
}: RequestsOrder): Buffer[] {
  const random = createRandom(seed);
  const { dialect } = findContender(contender);
  const { name, variables } = findWorkload(workload);
  return Array.from({ length: count }, (_, index) => {
    const request = dialect.request(name, variables(random, holdings, firstIndex + index));
    if (!request) throw new Error(`${contender} takes no part in ${workload}.`);
    return postRequest({ ...request, headers: { accept: "application/json", ...headers } });
  });
}
