import type { PgType } from "pg-introspection";
import type {} from "postgraphile";
import { type PgCodec, TYPES } from "postgraphile/@dataplan/pg";
import { sql } from "postgraphile/pg-sql2";
import { arraySpelling } from "../values/arrays.ts";
import { asWritten, spellCodecs } from "../values/codecs.ts";
import { multirangeSpelling, rangeSpelling } from "../values/ranges.ts";
import { recordSpelling } from "../values/records.ts";
import { spellFloats } from "../values/scalars.ts";

spellCodecs();
spellFloats();

type Info = {
  helpers: {
    pgCodecs: { getCodecFromType(service: string, type: string): Promise<PgCodec | null> };
    pgIntrospection: {
      getIntrospection(): Promise<
        readonly { introspection: { ranges: readonly { rngtypid: string; rngmultitypid?: string }[] } }[]
      >;
    };
  };
  inflection: GraphileBuild.Inflection;
};
type Found = { pgCodec: PgCodec | null; pgType: PgType; serviceName: string };

/**
 * Makes the values of columns exact: what PostgreSQL holds is spelled so that it can be read back as itself
 * (docs/values.md). Types that the library does not know are served too: multiranges as lists of ranges, other base types
 * as their text.
 */
export const ValuesPlugin: GraphileConfig.Plugin = {
  name: "ValuesPlugin",
  version: "1.0.0",
  after: ["PgCodecsPlugin", "PgLtreePlugin"],

  gather: {
    namespace: "quintetValues",
    hooks: {
      pgCodecs_PgCodec(_: Info, { pgCodec, pgType }: { pgCodec: PgCodec; pgType: PgType }) {
        const { arrayOfCodec: item, rangeOfCodec: bound } = pgCodec;
        qualify(pgCodec, pgType);
        spellInOrder(pgCodec, pgType);
        if (pgType.typtype === "r" && bound) {
          const spelling = rangeSpelling(bound);
          Object.assign(pgCodec, spelling, { listCastFromPg: spelling.castFromPg });
        } else if (pgType.typtype === "b" && item) {
          Object.assign(pgCodec, arraySpelling(item, { delimiter: pgType.typdelim ?? "," }));
        } else if (pgType.typtype === "d" && item && (pgType.typndims ?? 0) > 1) {
          const list = { ...pgCodec, name: `${pgCodec.name}1`, sqlType: sql`${item.sqlType}[]`, notNull: false };
          const { name: _, sqlType: __, extensions: ___, ...spelling } = nested(list as PgCodec, pgType.typndims ?? 0);
          Object.assign(pgCodec, spelling, { notNull: pgCodec.notNull });
        }
      },
      async pgCodecs_findPgCodec(info: Info, event: Found) {
        const { pgCodec, pgType } = event;
        if (pgCodec) return;
        if (pgType.typtype === "m") event.pgCodec = await makeMultirange(info, event);
        else if (pgType.typtype === "b" && pgType.typcategory !== "A") event.pgCodec = makeText(info, event);
      },
      pgCodecs_attribute(
        _: Info,
        { pgAttribute, attribute }: { pgAttribute: { attndims: number | null }; attribute: { codec: PgCodec } },
      ) {
        const dimensions = pgAttribute.attndims ?? 0;
        if (dimensions > 1 && attribute.codec.arrayOfCodec && !isMultirange(attribute.codec))
          attribute.codec = nested(attribute.codec, dimensions);
      },
    },
  } as never,
};

/** The library's records have their parts in the order in which JavaScript has the names of an object. */
function spellInOrder(codec: PgCodec, type: PgType): void {
  if (type.typtype !== "c" || !codec.attributes) return;
  const attributes = codec.attributes as Record<string, { codec: PgCodec }>;
  const columns = type.getClass()?.getAttributes() ?? [];
  const named = columns
    .filter(({ attnum, attname }) => attnum > 0 && Object.hasOwn(attributes, attname))
    .sort((a, b) => a.attnum - b.attnum)
    .map(({ attname }) => attname);
  if (named.join("\0") !== Object.keys(attributes).join("\0")) Object.assign(codec, recordSpelling(attributes, named));
}

/** The library names the types of extensions without their schema, which need not be in the search path. */
function qualify(codec: PgCodec, type: PgType): void {
  const item = codec.name === "ltree[]" ? codec.arrayOfCodec : undefined; // which is met in no other way where only lists are
  const { name } = item ?? codec;
  if (type.typtype !== "b" || !ofExtensions.has(name)) return;
  const sqlType = sql.identifier(type.getNamespace()?.nspname as string, name);
  if (item) Object.assign(item, { sqlType });
  Object.assign(codec, { sqlType: item ? sql`${sqlType}[]` : sqlType });
}

const ofExtensions = new Set(["citext", "hstore", "ltree"]);

/** A domain over a multirange is one, too: the library makes of it another list, that reads its values alike. */
export function isMultirange({ fromPg }: PgCodec): boolean {
  return multirangeReaders.has(fromPg);
}

const multirangeReaders = new WeakSet<PgCodec["fromPg"]>();

/** Whether a codec is of a type of which nothing but its text is known. */
export function isTextOnly({ extensions }: PgCodec): boolean {
  return Boolean((extensions as { isTextOnly?: boolean } | undefined)?.isTextOnly);
}

async function makeMultirange(info: Info, found: Found): Promise<PgCodec | null> {
  for (const { introspection } of await info.helpers.pgIntrospection.getIntrospection()) {
    const known = introspection.ranges.find(({ rngmultitypid }) => rngmultitypid === found.pgType._id);
    const range = known && (await info.helpers.pgCodecs.getCodecFromType(found.serviceName, known.rngtypid));
    if (!range?.rangeOfCodec) continue;
    const spelling = multirangeSpelling(range);
    multirangeReaders.add(spelling.fromPg);
    return {
      ...baseCodec(info, found, { listItemNonNull: true }),
      ...spelling,
      listCastFromPg: spelling.castFromPg,
      arrayOfCodec: range,
    } as PgCodec;
  }
  return null;
}

function makeText(info: Info, found: Found): PgCodec {
  return {
    ...baseCodec(info, found, { isTextOnly: true }),
    fromPg: asWritten,
    toPg: (text: string) => text,
  } as PgCodec;
}

function baseCodec({ inflection }: Info, { pgType, serviceName }: Found, extensions: object) {
  const schemaName = pgType.getNamespace()?.nspname as string;
  return {
    name: inflection.typeCodecName({ pgType, serviceName }),
    sqlType: sql.identifier(schemaName, pgType.typname),
    attributes: undefined,
    executor: null,
    extensions: { oid: pgType._id, pg: { serviceName, schemaName, name: pgType.typname }, ...extensions },
  };
}

/** The array of a column that was declared with several dimensions: a list of lists. */
function nested(array: PgCodec, dimensions: number): PgCodec {
  const item = array.arrayOfCodec as PgCodec;
  const inner = dimensions > 2 ? nested(array, dimensions - 1) : array;
  const { extensions, ...rest } = array;
  return {
    ...rest,
    name: `${array.name}${dimensions}`,
    arrayOfCodec: inner,
    extensions: { oid: extensions?.oid },
    ...arraySpelling(item, { dimensions, delimiter: item === TYPES.box ? ";" : "," }),
  } as PgCodec;
}
