import { type PgCodec, TYPES } from "postgraphile/@dataplan/pg";
import { withoutDomain } from "../values/codec-text.ts";
import { asWritten, writtenText } from "../values/codecs.ts";
import { intervalText } from "../values/intervals.ts";
import type { GroupKey } from "./group-list.ts";

/** Keys are texts: of what the API shows as an object or a list, what PostgreSQL writes. */
export function groupKeyCodec(codec: PgCodec): PgCodec {
  const base = withoutDomain(codec);
  const castFromPg = castsOfKeys.get(base);
  if (!castFromPg && ("values" in base || base.fromPg === asWritten)) return codec;
  return { ...codec, domainOfCodec: undefined, arrayOfCodec: undefined, castFromPg, fromPg: asWritten } as never;
}

/** Types whose text in rows is not what a cast to text makes of them. */
const castsOfKeys = new Map<PgCodec, PgCodec["castFromPg"]>([
  [TYPES.bpchar, writtenText],
  [TYPES.interval, intervalText],
]);

/** The fields that lead to a key: `["project", "name"]`. */
export type KeyPath = readonly string[];

type Known = { path: KeyPath; codec: PgCodec };

const known = new WeakMap<PgCodec, Known>();

/** A key that is found by its path: of what a query groups by, only the codec comes back with the groups. */
export function withKeyPath({ fragment, codec }: GroupKey, path: KeyPath): GroupKey {
  const own = { ...groupKeyCodec(codec) };
  if (path.length > 0) known.set(own, { path, codec });
  return { fragment, codec: own };
}

/** Where a key is found, and the codec of its own type. */
export function pathOfKey(codec: PgCodec): Known | undefined {
  return known.get(codec);
}
