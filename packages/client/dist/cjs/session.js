"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createSession = createSession;
const answer_ts_1 = require("./answer.js");
const authorized_fetch_ts_1 = require("./authorized-fetch.js");
const errors_ts_1 = require("./errors.js");
const session_documents_ts_1 = require("./session-documents.js");
const session_storage_ts_1 = require("./session-storage.js");
const longestRenewalMs = 30_000;
function createSession(options) {
	const { storage = (0, session_storage_ts_1.memoryStorage)(), fetch = (...args) => globalThis.fetch(...args) } = options;
	const url = String(options.url);
	const listeners = new Set();
	let current;
	let renewal;
	let queue = Promise.resolve();
	function become(next, { expired = false } = {}) {
		if (current?.accessToken === next?.accessToken)
			return;
		current = next;
		for (const listener of [...listeners])
			listener({ current, expired });
	}
	function load() {
		const stored = storage.get();
		if (stored instanceof Promise)
			return stored.then((text) => become(read(text)));
		become(read(stored));
	}
	async function store(next, change) {
		await storage.set(next ? JSON.stringify(next) : null);
		become(next, change);
	}
	function exclusively(work) {
		const done = queue.then(() => (storage.exclusively ? storage.exclusively(work) : work()));
		queue = done.catch(() => { });
		return done;
	}
	function renew(refused) {
		renewal ??= exclusively(() => exchange(refused)).finally(() => {
			renewal = undefined;
		});
		return renewal;
	}
	async function exchange(refused) {
		const stored = read(await storage.get());
		if (!stored || stored.accessToken !== refused) {
			become(stored, { expired: !stored });
			return stored;
		}
		try {
			const { refreshToken } = stored;
			const next = await start(session_documents_ts_1.refreshDocument, { refreshToken });
			await store(next);
			return next;
		}
		catch (error) {
			if (!(error instanceof errors_ts_1.QuintetClientError) || error.code !== "UNAUTHENTICATED")
				throw error;
			await store(undefined, { expired: true });
			return undefined;
		}
	}
	async function start(query, input) {
		const { data, sentAt } = await send(query, input);
		return currentOf(data.session, sentAt);
	}
	async function send(query, input) {
		const response = await fetch(url, {
			method: "POST",
			headers: { accept: answer_ts_1.accept, "content-type": "application/json" },
			body: JSON.stringify({ query, variables: { input } }),
			signal: AbortSignal.timeout(longestRenewalMs),
		}).catch((cause) => {
			throw (0, answer_ts_1.failureOf)(cause, { url });
		});
		const sentAt = Date.parse(response.headers.get("date") ?? "") || Date.now();
		return { data: await (0, answer_ts_1.readData)(response), sentAt };
	}
	async function adopt(next) {
		await exclusively(() => store(next));
		return next;
	}
	const ready = Promise.resolve(load());
	ready.catch(() => { });
	storage.subscribe?.(() => void load());
	const session = {
		ready,
		current: () => current,
		signIn: async ({ login, password }) => adopt(await start(session_documents_ts_1.signInDocument, { login, password })),
		adopt: (payload) => adopt(currentOf(payload, Date.now())),
		async signOut() {
			const ended = await exclusively(async () => {
				const stored = read(await storage.get());
				await store(undefined);
				return stored;
			});
			if (ended)
				await send(session_documents_ts_1.signOutDocument, { refreshToken: ended.refreshToken }).catch(() => { });
		},
		async accessToken() {
			await ready;
			if (!current || Date.now() < current.renewAt)
				return current?.accessToken;
			const renewed = await renew(current.accessToken).catch(() => current);
			return renewed?.accessToken;
		},
		async replaceAccessToken(refused) {
			await ready;
			if (current?.accessToken === refused)
				await renew(refused);
			return current?.accessToken;
		},
		fetch: (input, init) => authorized(input, init),
		subscribe(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
	};
	const authorized = (0, authorized_fetch_ts_1.authorizedFetch)({ url, session, fetch });
	return session;
}
function read(text) {
	try {
		const stored = JSON.parse(text ?? "null");
		return stored && typeof stored.accessToken === "string" ? stored : undefined;
	}
	catch {
		return undefined;
	}
}
function currentOf({ accessToken, accessTokenExpiresAt, refreshToken, user }, sentAt) {
	const lifetime = Math.max(0, Date.parse(accessTokenExpiresAt) - sentAt);
	const lead = Math.min(60_000, lifetime / 4) * (0.5 + Math.random() / 2);
	return { user: user ?? null, accessToken, refreshToken, renewAt: Date.now() + lifetime - lead };
}
