import { getNamedType, getNullableType, isListType, isObjectType } from "graphql";
import type { AskedField, ExportedList } from "./exported-list.ts";
import { notExportable } from "./not-exportable.ts";

/** How a column's values are written where numbers, dates and texts differ. */
export type ColumnKind = "boolean" | "date" | "json" | "number" | "text" | "timestamp";

/** A column of a table: the names that lead to it within a row. */
export type Column = { path: readonly string[]; kind: ColumnKind };

const kindOfScalar = new Map<string, ColumnKind>([
  ["Boolean", "boolean"],
  ["BigFloat", "number"],
  ["BigInt", "number"],
  ["Float", "number"],
  ["Int", "number"],
  ["Oid", "number"],
  ["Date", "date"],
  ["Datetime", "timestamp"],
  ["JSON", "json"],
]);

/**
 * The columns of a list as a table. A row that a row refers to is flattened: `project { name }` is the column `project.name`.
 * @throws QuintetError NOT_EXPORTABLE for lists of objects within a row
 */
export function columnsOf({ asked }: Pick<ExportedList, "asked">): Column[] {
  return columnsBelow(asked, []);
}

function columnsBelow(asked: ReadonlyMap<string, AskedField>, path: readonly string[]): Column[] {
  return [...asked].flatMap(([name, { field, fields }]): Column[] => {
    const own = [...path, name];
    if (!field) return [{ path: own, kind: "text" }];
    const type = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    if (!isObjectType(type)) return [{ path: own, kind: isList ? "json" : (kindOfScalar.get(type.name) ?? "text") }];
    const [inner] = [...fields.values()].filter((it) => it.field && isListType(getNullableType(it.field.type)));
    const isListOfObjects = isList || (inner?.field && isObjectType(getNamedType(inner.field.type)));
    if (!isListOfObjects) return columnsBelow(fields, own);
    throw notExportable(
      `\`${own.join(".")}\` is a list within each row, for which a table has no place: export it by itself, or all as application/x-ndjson.`,
    );
  });
}
