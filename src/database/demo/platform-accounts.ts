import { type DemoAccount, type DemoSignIn, sharedPassword } from "./accounts.ts";
import type { DemoProduct } from "./demo-product.ts";

/** Name and password are those that specification 002 prints; it gives no e-mail address. */
export const admin = { username: "Admin", email: null, role: "admin", password: "123Test@2026!" } satisfies DemoAccount;

/** Reads everything, changes nothing. */
export const analyst = {
  username: "nora.lind",
  email: "nora.lind@quintet.example",
  role: "analyst",
  password: sharedPassword,
} satisfies DemoAccount;

/** A program: embeds documents, runs workstreams and answers people. */
export const agent = {
  username: "quill",
  email: "quill@quintet.example",
  role: "agent",
  password: sharedPassword,
} satisfies DemoAccount;

/** Takes part in no course; runs workstreams. */
export const member = {
  username: "marco.reyes",
  email: "marco.reyes@quintet.example",
  role: "member",
  password: sharedPassword,
} satisfies DemoAccount;

/** The accounts that belong to no product. */
export const platform: DemoProduct = { accounts: [admin, analyst, agent, member], tables: [] };

export const platformSignIns: readonly DemoSignIn[] = [
  { role: "analyst", login: analyst.email, password: analyst.password },
  { role: "agent", login: agent.email, password: agent.password },
  { role: "member", login: member.email, password: member.password },
  { role: "admin", login: admin.username, password: admin.password },
];
