import { createHash } from "node:crypto";
import { stripTypeScriptTypes } from "node:module";

/** Jest's transform: the same stripping of types that Node does, so that tests run what production runs. */
export default {
  process: (source) => ({ code: stripTypeScriptTypes(source) }),
  getCacheKey: (source) => createHash("sha256").update(process.version).update(source).digest("hex"),
};
