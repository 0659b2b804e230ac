import { createClient, createSession, webStorage } from "@quintet/client";

const url = new URL(import.meta.env.VITE_QUINTET_URL ?? "/graphql", location.href);

/** All tabs of the browser are signed in as one account. */
export const session = createSession({ url, storage: webStorage(localStorage, "story-board:session") });

export const api = createClient({ url, session, name: "story-board", version: "1.0.0" });
