/**
 * Loaded by `npm start` before anything else (`node --import`): what Node makes of modules, types stripped and functions
 * compiled, is kept in .quintet from one start to the next. Without this file all works the same, later: the first start
 * fills the cache when it ends, and a directory that cannot be written is done without. Not in the system's temporary
 * directory, Node's default, where others could put code of theirs. JavaScript, because what strips types is itself four
 * megabytes of source and WebAssembly, which a warm start need not load.
 */
import { enableCompileCache } from "node:module";
import { join } from "node:path";

enableCompileCache(join(import.meta.dirname, "../../.quintet/compile-cache"));
