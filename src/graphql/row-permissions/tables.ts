import type { PgClass } from "pg-introspection";
import type { TableName } from "./placeholders.ts";

/** The field of a row, and the type that all tables share. */
export const rowPermissionsField = "may";
export const rowPermissionsType = "RowPermissions";

type Extensions = { quintetTable?: TableName };

/** Notes that a resource is a table, whose grants and policies are its own: a view's are those of what it reads. */
export function withTable(resourceOptions: { extensions?: object }, pgClass: PgClass): void {
  const extensions: Extensions = {
    ...resourceOptions.extensions,
    quintetTable: { schema: pgClass.getNamespace()?.nspname ?? "", name: pgClass.relname },
  };
  Object.assign(resourceOptions, { extensions });
}

export function tableNameOf({ extensions }: { extensions?: object | undefined }): TableName | undefined {
  return (extensions as Extensions | undefined)?.quintetTable;
}
