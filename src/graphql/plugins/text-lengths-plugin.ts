import type {} from "postgraphile";
import type { PgCodecAttribute, PgResource } from "postgraphile/@dataplan/pg";
import { ConnectionStep } from "postgraphile/grafast";
import { readLengthCheck } from "../../shared/length-checks.ts";
import { charactersOfColumn, checksOfColumn } from "../values/column-constraints.ts";
import { limitBytesOfColumn, mostBytesOfColumn } from "../values/text-lengths.ts";

const bytesOfCharacter = 4;

/** Rows that may have more are read by a statement of their own, and come one by one, until the answer has as much as it may. */
const bytesOfShortRow = 200_000;

/**
 * Keeps rows with long texts out of their parents' rows, where Grafast would have PostgreSQL gather a page of them in one value
 * (docs/decisions/0041-answers-have-a-size.md).
 *
 * Reads how long a column's value may be: from its type (`varchar(50)`), and from the name of a check that says it, as in
 * `titles_at_most_500_characters` (docs/decisions/0042-lengths-and-quota.md).
 */
export const TextLengthsPlugin: GraphileConfig.Plugin = {
  name: "TextLengthsPlugin",
  version: "1.0.0",

  gather: {
    hooks: {
      pgCodecs_attribute(_info, { pgAttribute, attribute }) {
        const characters = charactersOfColumn(pgAttribute);
        const lengths = [
          ...checksOfColumn(pgAttribute).flatMap(({ conname }) => bytesSaidBy(conname)),
          ...(characters ? [characters * bytesOfCharacter] : []),
        ];
        if (lengths.length > 0) limitBytesOfColumn(attribute, Math.min(...lengths));
      },
    },
  },

  schema: {
    hooks: {
      GraphQLObjectType_fields_field(field, _build, { scope }) {
        const { plan } = field;
        const { isPgFieldConnection, isPgFieldSimpleCollection, pgFieldResource } = scope as Scope;
        const isPage = isPgFieldConnection || isPgFieldSimpleCollection;
        if (!plan || !isPage || !pgFieldResource || !mayBeLong(pgFieldResource)) return field;
        field.plan = (parent, args, info) => {
          const $page = plan(parent, args, info);
          const $rows = ($page instanceof ConnectionStep ? $page.getSubplan() : $page) as Inlined;
          $rows.setInliningForbidden?.();
          return $page;
        };
        return field;
      },
    },
  },
};

type Scope = { isPgFieldConnection?: boolean; isPgFieldSimpleCollection?: boolean; pgFieldResource?: PgResource };
type Inlined = { setInliningForbidden?: () => void };

function mayBeLong({ codec }: PgResource): boolean {
  const attributes: PgCodecAttribute[] = Object.values(codec.attributes ?? {});
  const bytes = attributes.reduce((sum, it) => sum + mostBytesOfColumn(it), 0);
  return bytes > bytesOfShortRow;
}

function bytesSaidBy(constraint: string): number[] {
  const said = readLengthCheck(constraint);
  if (!said || said.unit === "elements") return [];
  return [said.unit === "bytes" ? said.most : said.most * bytesOfCharacter];
}
