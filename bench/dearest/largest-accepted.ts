import type { Kind, Operation } from "./operations.ts";

/**
 * The largest operation of a kind that the limits accept, and its size; undefined when they accept none. The larger one of two
 * is taken to be the dearer one.
 */
export async function largestAccepted(
  { make, most }: Kind,
  isAccepted: (operation: Operation) => Promise<boolean>,
): Promise<{ size: number; operation: Operation } | undefined> {
  let accepted = 0;
  for (let refused = most + 1; refused - accepted > 1; ) {
    const size = Math.floor((accepted + refused) / 2);
    if (await isAccepted(make(size, "Asked"))) accepted = size;
    else refused = size;
  }
  return accepted > 0 ? { size: accepted, operation: make(accepted, "Accepted") } : undefined;
}
