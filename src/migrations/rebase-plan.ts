import { QuintetError } from "../errors/errors.ts";
import type { AppliedMigration, Migration } from "./chain.ts";
import { hashOf } from "./migration-file.ts";

/** A migration where it stands, and where it will. */
export type Move = { from: Migration; to: Migration };

/**
 * The chain that comes of branches that were merged: at each fork the migrations of the others, unchanged, and after them one's own with new
 * numbers and hashes. One's own are those that the database has had, or the branch of `mine`.
 * @throws QuintetError MIGRATION when nothing tells whose is whose, or a migration follows one that is not there
 */
export function planRebase(
  migrations: readonly Migration[],
  tracked: readonly AppliedMigration[],
  mine?: string,
): Move[] {
  const own = findOwn(migrations, tracked, mine);
  const ordered: Migration[] = [];
  follow(undefined);
  const lost = migrations.find((migration) => !ordered.includes(migration));
  if (lost)
    throw new QuintetError(
      "MIGRATION",
      `${lost.name} follows a migration that is not there. Restore it (git checkout), or update this checkout.`,
    );
  return renumber(ordered);

  function follow(previousHash: string | undefined): void {
    const heads = migrations.filter((migration) => migration.previousHash === previousHash);
    const branches = heads.map((head) => ({ head, members: descendantsOf(head, migrations) }));
    const isMine = ({ members }: (typeof branches)[number]) => members.some((member) => own.has(member));
    const last = branches.filter(isMine);
    if (branches.length > 1 && last.length !== 1) throw undecided(heads);
    for (const { head } of [...branches.filter((branch) => !isMine(branch)), ...last]) {
      ordered.push(head);
      follow(head.hash);
    }
  }
}

function findOwn(
  migrations: readonly Migration[],
  tracked: readonly AppliedMigration[],
  mine: string | undefined,
): ReadonlySet<Migration> {
  if (mine === undefined) {
    const hashes = new Set(tracked.map(({ hash }) => hash));
    return new Set(migrations.filter(({ hash }) => hashes.has(hash)));
  }
  const named = migrations.find(({ name }) => name === mine || name.replace(/\.sql$/, "") === mine);
  if (!named) throw new QuintetError("MIGRATION", `There is no migrations/committed/${mine}.`);
  return new Set([named]);
}

function descendantsOf(head: Migration, migrations: readonly Migration[]): Migration[] {
  const next = migrations.filter(({ previousHash }) => previousHash === head.hash);
  return [head, ...next.flatMap((migration) => descendantsOf(migration, migrations))];
}

function undecided(heads: readonly Migration[]): QuintetError {
  const names = heads.map(({ name }) => name);
  return new QuintetError(
    "MIGRATION",
    `${names.join(" and ")} follow the same migration, and this database does not tell which is yours. Say which comes last: ${names.map((name) => `npm run rebase -- --mine ${name}`).join(", or ")}.`,
  );
}

/** What follows what it followed before, under a higher number, stays as it is. */
function renumber(ordered: readonly Migration[]): Move[] {
  const moves: Move[] = [];
  for (const from of ordered) {
    const previous = moves.at(-1)?.to;
    const isInPlace = from.previousHash === previous?.hash && (!previous || from.id > previous.id);
    moves.push({ from, to: isInPlace ? from : moveBehind(from, previous) });
  }
  return moves;
}

export function moveBehind(from: Migration, previous: Migration | undefined): Migration {
  const id = `${String(Number.parseInt(previous?.id ?? "0", 10) + 1).padStart(6, "0")}.sql`;
  const { AllowInvalidHash, ...headers } = from.headers;
  const file = from.file.slice(0, from.file.length - from.name.length);
  const name = from.name.replace(/^\d+/, id.slice(0, -".sql".length));
  const hash = hashOf(from.body, previous?.hash);
  return { ...from, name, id, file: `${file}${name}`, headers, hash, previousHash: previous?.hash };
}

/** What a database has had: the beginning of the chain, and after that migrations that now come later. */
export type Standing = {
  /** How many migrations at the beginning of the chain it has had as they are. */
  kept: number;
  /** As the database had them, and as they are in the chain. */
  moved: Move[];
};

/**
 * Finds what a database has had in a chain by what the files say, whatever their numbers.
 * @throws QuintetError MIGRATION of one that is nowhere in the chain
 */
export function findStanding(tracked: readonly AppliedMigration[], chain: readonly Migration[]): Standing {
  const firstOther = tracked.findIndex(({ hash }, index) => chain[index]?.hash !== hash);
  const kept = firstOther < 0 ? tracked.length : firstOther;
  let previous = chain[kept - 1];
  const moved = tracked.slice(kept).map(({ id, hash }) => {
    const to = chain.slice(kept).find(({ body }) => hashOf(body, previous?.hash) === hash);
    if (!to)
      throw new QuintetError(
        "MIGRATION",
        `The database has had a migration ${id} that is nowhere in migrations/committed/: use the checkout that has it, or reset the database.`,
      );
    const name = to.name.replace(/^\d+/, id.slice(0, -".sql".length));
    const from = { ...to, name, id, hash, previousHash: previous?.hash };
    previous = from;
    return { from, to };
  });
  return { kept, moved };
}
