"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.defaultRetries = void 0;
exports.withRetries = withRetries;
const answer_ts_1 = require("./answer.js");
const errors_ts_1 = require("./errors.js");
exports.defaultRetries = { attempts: 3, firstPauseMs: 200, longestPauseMs: 10_000 };
async function withRetries(send, options) {
	for (let attempt = 0;; attempt++) {
		try {
			return await send();
		}
		catch (error) {
			const pause = attempt < options.attempts ? pauseAfter(error, { ...options, attempt }) : undefined;
			if (pause === undefined)
				throw error;
			await sleep(pause, options);
		}
	}
}
function pauseAfter(error, options) {
	const { isSafe, attempt, firstPauseMs, longestPauseMs } = options;
	if (!(error instanceof errors_ts_1.QuintetClientError) || !(isRefusal(error) || (isSafe && isPassing(error))))
		return undefined;
	const { retryAfterSeconds } = error;
	const own = Math.min(firstPauseMs * 2 ** attempt, longestPauseMs) * (0.5 + Math.random() / 2);
	if (retryAfterSeconds === undefined)
		return own;
	const asked = retryAfterSeconds * 1_000;
	return asked <= longestPauseMs ? asked + own : undefined;
}
function isRefusal({ code }) {
	return code === "TOO_MANY_REQUESTS";
}
function isPassing({ code, status }) {
	return (code === "NETWORK" || code === "UNAVAILABLE" || (code === "BAD_RESPONSE" && [502, 503, 504].includes(status ?? 0)));
}
function sleep(milliseconds, { url, signal }) {
	return new Promise((resolve, reject) => {
		const abort = () => {
			clearTimeout(timer);
			reject((0, answer_ts_1.failureOf)(signal?.reason, { url, signal }));
		};
		const timer = setTimeout(() => {
			signal?.removeEventListener("abort", abort);
			resolve();
		}, milliseconds);
		if (signal?.aborted)
			abort();
		else
			signal?.addEventListener("abort", abort, { once: true });
	});
}
