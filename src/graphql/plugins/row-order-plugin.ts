import { entityPermissions, type Introspection, type PgAttribute, type PgClass } from "pg-introspection";
import type {} from "postgraphile";
import type { PgCodecWithAttributes } from "postgraphile/@dataplan/pg";
import { apiRoles } from "../../shared/roles.ts";
import { nameOfClass } from "../schema-warnings/describe-object.ts";
import type { SchemaWarning } from "../schema-warnings/schema-warning.ts";
import { sharesKey } from "../shared-keys.ts";

type Unique = { attributes: readonly string[]; isPrimary?: boolean };
type Apply = (query: { setOrderIsUnique(): void }) => void;
type Extensions = { isKeyHidden?: boolean };

/**
 * Which keys tell rows apart when they are ordered:
 * - a unique key that may be null does not, since nulls are not unique. A table that has no other is paged as one without
 *   a key: by the number of the row, not by a cursor of its values.
 * - a key that one of the roles which read the table may not see would refuse that role the whole table, because rows are
 *   ordered by it when nothing else is asked for. Such a table has its rows in their natural order; one that is asked for
 *   is completed by the key as ever, and stays refused to that role;
 * - a key of a table with heirs, or of an heir whose key is its parent's, is checked in one of the tables only. Unless another
 *   order is asked for, their rows too come in their natural order.
 */
export const makeRowOrderPlugin = (warn: (warning: SchemaWarning) => void): GraphileConfig.Plugin => ({
  name: "RowOrderPlugin",
  version: "1.0.0",
  after: ["KeysetOrderPlugin", "PgConnectionArgOrderByDefaultValuePlugin"],

  gather: {
    namespace: "quintetRowOrder" as never,
    hooks: {
      async pgTables_PgResourceOptions(info, { serviceName, pgClass, resourceOptions }) {
        const { introspection } = await info.helpers.pgIntrospection.getService(serviceName);
        const partialViews = partialViewsOf(introspection, pgClass);
        proveByWhatAllSee(pgClass, resourceOptions as never, partialViews);
        const { uniques } = resourceOptions as { uniques?: readonly Unique[] };
        if (!uniques?.length) return;
        const certain = uniques.filter((unique) => !mayBeNull(pgClass, unique));
        Object.assign(resourceOptions, { uniques: certain.length > 0 ? byCertainty(uniques, certain) : [] });
        if (certain.length === 0) warn(withoutKey(pgClass, uniques));
        hideKey(resourceOptions as never, partialViews);
        if (certain.length > 0 && sharesKey(introspection, pgClass)) {
          const extensions: Extensions = { ...resourceOptions.extensions, isKeyHidden: true };
          Object.assign(resourceOptions, { extensions });
          warn(withHeirs(pgClass));
        }
      },
    },
  },

  schema: {
    hooks: {
      GraphQLEnumType_values(values, build, { scope }) {
        const { isPgRowSortEnum, pgCodec } = scope as { isPgRowSortEnum?: boolean; pgCodec?: PgCodecWithAttributes };
        const table = isPgRowSortEnum && pgCodec ? build.pgTableResource(pgCodec as never) : undefined;
        const natural = values.NATURAL;
        if (!natural || !(table?.extensions as Extensions | undefined)?.isKeyHidden) return values;
        const apply: Apply = (query) => query.setOrderIsUnique(); // a page after another one is told by the number of its row
        natural.extensions = { ...natural.extensions, grafast: { ...natural.extensions?.grafast, apply } as never };
        return values;
      },
      GraphQLObjectType_fields_field_args_arg(arg, build, { scope }) {
        const { argName, pgFieldResource } = scope as {
          argName: string;
          pgFieldResource?: { extensions?: Extensions };
        };
        if (argName !== "orderBy" || !pgFieldResource?.extensions?.isKeyHidden) return arg;
        const type = build.graphql.getNamedType(arg.type);
        const natural = build.graphql.isEnumType(type) && type.getValue("NATURAL");
        return natural ? { ...arg, defaultValue: [natural.value] } : arg;
      },
    },
  },
});

function withHeirs(pgClass: PgClass): SchemaWarning {
  const object = nameOfClass(pgClass);
  return {
    object,
    reason:
      "PostgreSQL checks its key in each table of the inheritance by itself, so rows may share one, and cursors count rows",
    remedy: "Use partitions instead, or give each heir a key and see to it that they differ.",
  };
}

function mayBeNull(pgClass: PgClass, { attributes, isPrimary }: Unique): boolean {
  return !isPrimary && attributes.some((name) => !pgClass.getAttribute({ name })?.attnotnull);
}

/** The first is the one that rows are ordered by. */
function byCertainty(uniques: readonly Unique[], certain: readonly Unique[]): readonly Unique[] {
  return [...certain, ...uniques.filter((unique) => !certain.includes(unique))];
}

function withoutKey(pgClass: PgClass, uniques: readonly Unique[]): SchemaWarning {
  const columns = uniques.map(({ attributes }) => attributes.join(", ")).join("; ");
  const object = nameOfClass(pgClass);
  return {
    object,
    reason: `its unique key (${columns}) may be null, so no row is looked up by it, and cursors count rows`,
    remedy: `Give it a primary key, or say that the columns are never null: alter ${object} alter column … set not null;`,
  };
}

type Options = {
  codec: PgCodecWithAttributes;
  uniques: readonly Unique[];
  extensions?: Extensions;
};

function hideKey(options: Options, partialViews: readonly PartialView[]): void {
  const [key] = options.uniques;
  if (!key || partialViews.every((view) => key.attributes.every((name) => view.has(name)))) return;
  options.extensions = { ...options.extensions, isKeyHidden: true };
}

/**
 * That a row is there Grafast tells by a column that is never null, the first of a type that costs little: of those it shall take one
 * that each role sees, or it would refuse a role the row that asks for nothing of it but its type or what is related to it.
 */
function proveByWhatAllSee(pgClass: PgClass, { codec }: Options, partialViews: readonly PartialView[]): void {
  const proofs = columnsOf(pgClass).filter(({ attnotnull, atttypid }) => attnotnull && cheapTypes.has(atttypid));
  const isHidden = ({ attname }: PgAttribute) => partialViews.some((view) => !view.has(attname));
  if (proofs.every(isHidden)) return;
  for (const { attname } of proofs.filter(isHidden))
    Object.assign(codec.attributes[attname] ?? {}, { restrictedAccess: true });
}

/** int8, int2, int4, float4, float8, bool, uuid, date, timestamp, timestamptz: those that @dataplan/pg takes. */
const cheapTypes: ReadonlySet<string> = new Set(["20", "21", "23", "700", "701", "16", "2950", "1082", "1114", "1184"]);

/** The columns that an API role sees, of a role that sees some of a table and not all. */
type PartialView = ReadonlySet<string>;

function partialViewsOf(introspection: Introspection, pgClass: PgClass): PartialView[] {
  const columns = columnsOf(pgClass);
  return introspection.roles
    .filter(({ rolname }) => apiRoles.some((name) => name === rolname))
    .filter((role) => !entityPermissions(introspection, pgClass, role, true).select)
    .map((role) => columns.filter((column) => entityPermissions(introspection, column, role, true).select))
    .filter((visible) => visible.length > 0 && visible.length < columns.length)
    .map((visible) => new Set(visible.map(({ attname }) => attname)));
}

function columnsOf(pgClass: PgClass): PgAttribute[] {
  return pgClass.getAttributes().filter(({ attnum, attisdropped }) => attnum > 0 && !attisdropped);
}
