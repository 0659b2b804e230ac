import type { SchemaMatrix } from "../../../src/scaffold/permission-matrix.ts";

const ofMembers = {
  select: "own",
  insert: "own (title, finished_at)",
  update: "own (title, finished_at)",
  delete: "own",
};

/** The permissions of each role. Anonymous visitors and agents have no part in it. */
export const matrix: SchemaMatrix = {
  conditions: { own: /^\(user_id = \( SELECT identity\.current_user_id\(\) AS current_user_id\)\)$/ },
  relations: {
    "bookshelf.books": {
      member: ofMembers,
      student: ofMembers,
      educator: ofMembers,
      analyst: { select: "all" },
      admin: {
        select: "all",
        insert: "all (user_id, title, finished_at)",
        update: "all (title, finished_at)",
        delete: "all",
      },
    },
  },
  functions: {},
};
