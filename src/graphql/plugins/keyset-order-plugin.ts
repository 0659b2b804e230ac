import type {} from "@graphile/pg-aggregates";
import type { GraphQLEnumValueConfigMap } from "graphql";
import type { PgCodec, PgCodecWithAttributes } from "postgraphile/@dataplan/pg";
import type { SQL } from "postgraphile/pg-sql2";
import { withoutDomain } from "../values/codec-text.ts";
import { asWritten, isJson } from "../values/codecs.ts";

type Direction = "ASC" | "DESC";
type OrderSpec = { attribute: string; direction: Direction } | FragmentOrder;
type FragmentOrder = { fragment: SQL; codec: PgCodec; direction: Direction; nullable?: boolean };
type QueryBuilder = { alias: SQL; orderBy(spec: OrderSpec): void; setOrderIsUnique(): void };

/**
 * Makes pages after a cursor whole, in any order. PostGraphile 5.1 loses rows in four cases:
 * - nulls: @dataplan/pg's condition "after the cursor" has them on the wrong side (pgSelect.ts, useAIsNullAndBIsNotNull).
 *   Ordering by whether the value is null before the value itself leaves it nothing to decide; the order is the same.
 *   An index on the column alone does not serve that order: for one that is paged much, index ((c is null), c, id).
 * - nulls again: PgCursorStep asks the codec to read a null, which for a number answers 0.
 * - what JSON cannot hold, such as NaN or an interval's object.
 * - ties: it takes a column for unique that begins a unique key of several columns, or may be null in one, and then
 *   leaves out the primary key that tells equals apart.
 */
export const KeysetOrderPlugin: GraphileConfig.Plugin = {
  name: "KeysetOrderPlugin",
  version: "1.0.0",
  after: ["PgOrderAllAttributesPlugin", "PgAggregatesOrderByAggregatesPlugin"],

  schema: {
    hooks: {
      GraphQLEnumType_values(values, build, { scope }) {
        const { isPgRowSortEnum, pgCodec } = scope as { isPgRowSortEnum?: boolean; pgCodec?: PgCodecWithAttributes };
        if (!isPgRowSortEnum || !pgCodec?.attributes || pgCodec.isAnonymous) return values;

        makeAggregateOrdersWhole(build, values);
        const uniques = build.pgTableResource(pgCodec)?.uniques ?? [];
        orderByPrimaryKey(build, pgCodec, values);
        for (const [attributeName, attribute] of Object.entries(pgCodec.attributes)) {
          if (attribute.via) continue;
          const isNullable = !attribute.notNull && !attribute.codec.notNull;
          const isUnique =
            !isNullable && uniques.some(({ attributes }) => attributes.length === 1 && attributes[0] === attributeName);

          for (const direction of ["ASC", "DESC"] as const) {
            const variant = direction === "ASC" ? "asc" : "desc";
            const value = values[build.inflection.orderByAttributeEnum({ codec: pgCodec, attributeName, variant })];
            if (!value?.extensions?.grafast) continue;
            value.extensions.grafast.apply = (query: QueryBuilder) => {
              const fragment = build.sql`${query.alias}.${build.sql.identifier(attributeName)}`;
              if (isNullable) orderByNullable(build, query, { fragment, codec: attribute.codec, direction });
              else query.orderBy({ fragment, codec: cursorCodec(attribute.codec), direction, nullable: false });
              if (isUnique) query.setOrderIsUnique();
            };
          }
        }
        return values;
      },
    },
  },
};

/** The library's cursors hold a key as its codec reads it: JSON, a list or an object. */
function orderByPrimaryKey(
  build: GraphileBuild.Build,
  pgCodec: PgCodecWithAttributes,
  values: GraphQLEnumValueConfigMap,
): void {
  const key = build.pgTableResource(pgCodec)?.uniques.find(({ isPrimary }) => isPrimary)?.attributes ?? [];
  for (const direction of ["ASC", "DESC"] as const) {
    const value = values[build.inflection.builtin(`PRIMARY_KEY_${direction}`)];
    if (!value?.extensions?.grafast || key.length === 0) continue;
    value.extensions.grafast.apply = (query: QueryBuilder) => {
      for (const name of key) {
        const { codec } = pgCodec.attributes[name] as { codec: PgCodec };
        const fragment = build.sql`${query.alias}.${build.sql.identifier(name)}`;
        query.orderBy({ fragment, codec: cursorCodec(codec), direction, nullable: false });
      }
      query.setOrderIsUnique();
    };
  }
}

/** Orders by the least, greatest or mean of related rows, of which there may be none. */
function makeAggregateOrdersWhole(build: GraphileBuild.Build, values: GraphQLEnumValueConfigMap): void {
  const mayBeNull = build.pgAggregateSpecs.filter(({ isNonNull }) => !isNonNull).map(({ id }) => id);
  const ofAggregate = new RegExp(`_(${mayBeNull.map((id) => build.inflection.constantCase(id)).join("|")})_`);
  for (const [name, { extensions }] of Object.entries(values)) {
    const apply = extensions?.grafast?.apply as ((query: QueryBuilder) => void) | undefined;
    if (!apply || !ofAggregate.test(name)) continue;
    (extensions as { grafast: { apply: typeof apply } }).grafast.apply = (query) =>
      apply(Object.create(query, { orderBy: { value: (spec: FragmentOrder) => orderByNullable(build, query, spec) } }));
  }
}

/** PostgreSQL's own default: nulls last ascending, first descending. */
function orderByNullable({ sql, dataplanPg }: GraphileBuild.Build, query: QueryBuilder, order: FragmentOrder): void {
  const { fragment, codec, direction } = order;
  query.orderBy({ fragment: sql`(${fragment} is null)`, codec: dataplanPg.TYPES.boolean, direction });
  query.orderBy({ fragment, codec: cursorCodec(codec), direction, nullable: true });
}

/** How a cursor holds a value: numbers and booleans as they are, whatever else as PostgreSQL writes it, which is exact. */
function cursorCodec(codec: PgCodec): PgCodec {
  const { name, fromPg, arrayOfCodec, attributes } = withoutDomain(codec);
  if (isJson(withoutDomain(codec)) || arrayOfCodec || attributes) return { ...codec, ...textOnly } as never;
  if (fromPg === asWritten) return codec;
  if (!plain.has(name)) return { ...codec, domainOfCodec: undefined, fromPg: asWritten } as never;
  return { ...codec, fromPg: ((value: string | null) => (value == null ? null : codec.fromPg(value))) as never };
}

/** Of what a codec makes objects and lists. */
const textOnly = {
  domainOfCodec: undefined,
  arrayOfCodec: undefined,
  attributes: undefined,
  castFromPg: undefined,
  listCastFromPg: undefined,
  fromPg: asWritten,
  toPg: (text: string) => text,
};

const plain = new Set(["int2", "int4", "bool"]);
