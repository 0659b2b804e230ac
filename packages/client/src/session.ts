import { accept, failureOf, readData } from "./answer.ts";
import { authorizedFetch } from "./authorized-fetch.ts";
import { QuintetClientError } from "./errors.ts";
import { refreshDocument, signInDocument, signOutDocument } from "./session-documents.ts";
import { memoryStorage, type SessionStorage } from "./session-storage.ts";

export type User = { id: string; username: string | null; email: string | null; role: string };

/** What the server says when somebody signs in, signs up or comes back from GitHub. */
export type SessionPayload = {
  accessToken: string;
  accessTokenExpiresAt: string;
  refreshToken: string;
  user?: User | null | undefined;
};

export type CurrentSession = {
  user: User | null;
  accessToken: string;
  refreshToken: string;
  /** Milliseconds since 1970 by this computer's clock: from then on the access token is renewed before it is used. */
  renewAt: number;
};

export type SessionOptions = {
  /** Where GraphQL is served: https://…/graphql */
  url: string | URL;
  /** Where it outlives a reload: `webStorage(localStorage)`, or a hook of your own. In memory otherwise. */
  storage?: SessionStorage | undefined;
  fetch?: typeof fetch | undefined;
};

export type SessionListener = (change: { current: CurrentSession | undefined; expired: boolean }) => void;

export type Session = {
  /** Resolves when the storage has been read. One that answers at once, as the browser's, has been when `createSession` returns. */
  readonly ready: Promise<void>;
  /** Who is signed in; the same object until that changes. */
  current(): CurrentSession | undefined;
  /** @throws QuintetClientError INVALID_CREDENTIALS, TOO_MANY_ATTEMPTS, NETWORK */
  signIn(credentials: { login: string; password: string }): Promise<CurrentSession>;
  /** Takes over a session that another operation began: signing up, or coming back from GitHub. */
  adopt(payload: SessionPayload): Promise<CurrentSession>;
  /** Forgets the session, and tells the server. */
  signOut(): Promise<void>;
  /** A token that is good for now, renewed if need be; undefined for nobody. For WebSockets: `connectionParams`. */
  accessToken(): Promise<string | undefined>;
  /** Renews a token that the server refused, once however many ask. @returns undefined when the session has ended */
  replaceAccessToken(refused: string): Promise<string | undefined>;
  /** For any GraphQL client: sends requests of the API with the token, and once more with a new one when it is refused. */
  fetch: typeof fetch;
  /** Calls back after each change; `expired` tells that it was not this program that ended the session. */
  subscribe(listener: SessionListener): () => void;
};

/** No request waits longer for a new token. */
const longestRenewalMs = 30_000;

/** Who is signed in, in one place for all requests of a program, and of all tabs that share its storage. */
export function createSession(options: SessionOptions): Session {
  const { storage = memoryStorage(), fetch = (...args) => globalThis.fetch(...args) } = options;
  const url = String(options.url);
  const listeners = new Set<SessionListener>();
  let current: CurrentSession | undefined;
  let renewal: Promise<CurrentSession | undefined> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  function become(next: CurrentSession | undefined, { expired = false } = {}): void {
    if (current?.accessToken === next?.accessToken) return;
    current = next;
    for (const listener of [...listeners]) listener({ current, expired });
  }

  function load(): void | Promise<void> {
    const stored = storage.get();
    if (stored instanceof Promise) return stored.then((text) => become(read(text)));
    become(read(stored));
  }

  async function store(next: CurrentSession | undefined, change?: { expired: boolean }): Promise<void> {
    await storage.set(next ? JSON.stringify(next) : null);
    become(next, change);
  }

  /** Changes of the session happen one after the other, in all tabs. */
  function exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = queue.then(() => (storage.exclusively ? storage.exclusively(work) : work()));
    queue = done.catch(() => {});
    return done;
  }

  /** @throws QuintetClientError when nobody could be asked; the session stays */
  function renew(refused: string): Promise<CurrentSession | undefined> {
    renewal ??= exclusively(() => exchange(refused)).finally(() => {
      renewal = undefined;
    });
    return renewal;
  }

  async function exchange(refused: string): Promise<CurrentSession | undefined> {
    const stored = read(await storage.get());
    if (!stored || stored.accessToken !== refused) {
      become(stored, { expired: !stored }); // another tab was here before
      return stored;
    }
    try {
      const { refreshToken } = stored;
      const next = await start(refreshDocument, { refreshToken });
      await store(next);
      return next;
    } catch (error) {
      if (!(error instanceof QuintetClientError) || error.code !== "UNAUTHENTICATED") throw error;
      await store(undefined, { expired: true });
      return undefined;
    }
  }

  async function start(query: string, input: object): Promise<CurrentSession> {
    const { data, sentAt } = await send<{ session: SessionPayload }>(query, input);
    return currentOf(data.session, sentAt);
  }

  /** Never with an access token: these operations need none. */
  async function send<Data>(query: string, input: object): Promise<{ data: Data; sentAt: number }> {
    const response = await fetch(url, {
      method: "POST",
      headers: { accept, "content-type": "application/json" },
      body: JSON.stringify({ query, variables: { input } }),
      signal: AbortSignal.timeout(longestRenewalMs),
    }).catch((cause) => {
      throw failureOf(cause, { url });
    });
    const sentAt = Date.parse(response.headers.get("date") ?? "") || Date.now();
    return { data: await readData<Data>(response), sentAt };
  }

  async function adopt(next: CurrentSession): Promise<CurrentSession> {
    await exclusively(() => store(next));
    return next;
  }

  const ready = Promise.resolve(load());
  ready.catch(() => {}); // whoever waits for it is told
  storage.subscribe?.(() => void load());

  const session: Session = {
    ready,
    current: () => current,
    signIn: async ({ login, password }) => adopt(await start(signInDocument, { login, password })),
    adopt: (payload) => adopt(currentOf(payload, Date.now())),
    async signOut() {
      const ended = await exclusively(async () => {
        const stored = read(await storage.get());
        await store(undefined);
        return stored;
      });
      if (ended) await send(signOutDocument, { refreshToken: ended.refreshToken }).catch(() => {}); // it ends by itself in time
    },
    async accessToken() {
      await ready;
      if (!current || Date.now() < current.renewAt) return current?.accessToken;
      // It may still be good for a while: whether it is, the server says.
      const renewed = await renew(current.accessToken).catch(() => current);
      return renewed?.accessToken;
    },
    async replaceAccessToken(refused) {
      await ready;
      if (current?.accessToken === refused) await renew(refused);
      return current?.accessToken;
    },
    fetch: (input, init) => authorized(input, init),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const authorized = authorizedFetch({ url, session, fetch });
  return session;
}

function read(text: string | null): CurrentSession | undefined {
  try {
    const stored = JSON.parse(text ?? "null") as CurrentSession | null;
    return stored && typeof stored.accessToken === "string" ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** @param sentAt when the server sent it, by its own clock where that can be read: a clock that is wrong here does no harm then */
function currentOf(
  { accessToken, accessTokenExpiresAt, refreshToken, user }: SessionPayload,
  sentAt: number,
): CurrentSession {
  const lifetime = Math.max(0, Date.parse(accessTokenExpiresAt) - sentAt);
  // Not all at the same moment: tabs and programs that started together renew apart.
  const lead = Math.min(60_000, lifetime / 4) * (0.5 + Math.random() / 2);
  return { user: user ?? null, accessToken, refreshToken, renewAt: Date.now() + lifetime - lead };
}
