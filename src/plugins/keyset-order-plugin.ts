import type { PgCodecWithAttributes } from "postgraphile/@dataplan/pg";
import type { SQL } from "postgraphile/pg-sql2";

type OrderSpec = { attribute?: string; fragment?: SQL; codec?: unknown; direction: "ASC" | "DESC" };
type QueryBuilder = { alias: SQL; orderBy(spec: OrderSpec): void; setOrderIsUnique(): void };

/**
 * Makes pages after a cursor whole, in any order. PostGraphile 5.1 loses rows in two cases:
 * - nulls: @dataplan/pg's condition "after the cursor" has them on the wrong side (pgSelect.ts, useAIsNullAndBIsNotNull).
 *   Ordering by whether the value is null before the value itself leaves it nothing to decide; the order is the same.
 *   An index on the column alone does not serve that order: for one that is paged much, index ((c is null), c, id).
 * - ties: it takes a column for unique that begins a unique key of several columns, or may be null in one, and then
 *   leaves out the primary key that tells equals apart.
 */
export const KeysetOrderPlugin: GraphileConfig.Plugin = {
  name: "KeysetOrderPlugin",
  version: "1.0.0",
  after: ["PgOrderAllAttributesPlugin"],

  schema: {
    hooks: {
      GraphQLEnumType_values(values, build, { scope }) {
        const { isPgRowSortEnum, pgCodec } = scope as { isPgRowSortEnum?: boolean; pgCodec?: PgCodecWithAttributes };
        if (!isPgRowSortEnum || !pgCodec?.attributes || pgCodec.isAnonymous) return values;

        const uniques = build.pgTableResource(pgCodec)?.uniques ?? [];
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
              // PostgreSQL's own default: nulls last ascending, first descending.
              if (isNullable) query.orderBy({ ...isNull(build, query, attributeName), direction });
              query.orderBy({ attribute: attributeName, direction });
              if (isUnique) query.setOrderIsUnique();
            };
          }
        }
        return values;
      },
    },
  },
};

function isNull({ sql, dataplanPg }: GraphileBuild.Build, { alias }: QueryBuilder, attributeName: string) {
  return { fragment: sql`(${alias}.${sql.identifier(attributeName)} is null)`, codec: dataplanPg.TYPES.boolean };
}
