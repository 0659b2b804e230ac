import type { Dialect } from "../workloads/dialect.ts";
import { drizzle } from "../workloads/drizzle.ts";
import { handwritten } from "../workloads/handwritten.ts";
import { postgraphile4, postgraphile5, quintet } from "../workloads/postgraphile.ts";
import { prisma } from "../workloads/prisma.ts";

export type ContenderName = "floor" | "quintet" | "unruled" | "postgraphile5" | "postgraphile4" | "drizzle" | "prisma";

export type Contender = {
  name: ContenderName;
  title: string;
  dialect: Dialect;
  /** Its server in bench/peers/; Quintet's own is `npm start`. */
  peer?: string;
  /** Whether its rows come through row level security. */
  policies: boolean;
  /** Whether Quintet is to be faster than it. */
  isPeer: boolean;
};

/** In the order in which they take turns. */
export const contenders: readonly Contender[] = [
  {
    name: "floor",
    title: "written by hand",
    dialect: handwritten,
    peer: "handwritten.ts",
    policies: true,
    isPeer: false,
  },
  { name: "quintet", title: "Quintet", dialect: quintet, policies: true, isPeer: false },
  { name: "unruled", title: "Quintet, policies off", dialect: quintet, policies: false, isPeer: false },
  {
    name: "postgraphile5",
    title: "PostGraphile 5 (stock)",
    dialect: postgraphile5,
    peer: "stock-postgraphile5.ts",
    policies: true,
    isPeer: true,
  },
  {
    name: "postgraphile4",
    title: "PostGraphile 4",
    dialect: postgraphile4,
    peer: "postgraphile4/server.ts",
    policies: true,
    isPeer: true,
  },
  {
    name: "drizzle",
    title: "drizzle-graphql + Yoga",
    dialect: drizzle,
    peer: "drizzle-graphql.ts",
    policies: false,
    isPeer: true,
  },
  {
    name: "prisma",
    title: "Prisma + Pothos + Yoga",
    dialect: prisma,
    peer: "prisma/server.ts",
    policies: false,
    isPeer: true,
  },
];

export function findContender(name: string): Contender {
  const found = contenders.find((contender) => contender.name === name);
  if (!found) throw new Error(`There is no contender ${name}: ${contenders.map(({ name }) => name).join(", ")}.`);
  return found;
}
