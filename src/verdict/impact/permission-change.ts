import type { Catalog, Grant } from "../../docs/catalog.ts";
import type { Definitions } from "./definitions.ts";

/** Wider: some role may do more than before. Other: nobody can tell by comparing texts. */
export type Direction = "wider" | "narrower" | "other";

export type PermissionChange = {
  /** As SQL names it. */
  object: string;
  verb: Grant["verb"] | "execute";
  /** Those for whom the change is the same. */
  roles: string[];
  direction: Direction;
  /** In words; null when it was, or is, not allowed at all. */
  before: string | null;
  after: string | null;
  /** Columns that are one of them now and were not. */
  gained: string[];
};

export type Permissions = Pick<Catalog, "permissions" | "functions" | "schemas"> & { definitions: Definitions };
