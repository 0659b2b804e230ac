"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.QuintetClientError = void 0;
exports.errorsByField = errorsByField;
exports.codeOf = codeOf;
class QuintetClientError extends Error {
	name = "QuintetClientError";
	code;
	status;
	errors;
	data;
	retryAfterSeconds;
	constructor(code, message, { status, errors = [], data, retryAfterSeconds, cause } = {}) {
		super(message, { cause });
		this.code = code;
		this.status = status;
		this.errors = errors;
		this.data = data;
		this.retryAfterSeconds = retryAfterSeconds;
	}
	get field() {
		return this.errors[0]?.extensions?.field;
	}
}
exports.QuintetClientError = QuintetClientError;
function errorsByField(error) {
	const messages = {};
	for (const { message, extensions } of serverErrorsOf(error)) {
		const { field, fields = field === undefined ? [""] : [field] } = extensions ?? {};
		for (const name of fields)
			messages[name] ??= message;
	}
	if (Object.keys(messages).length === 0)
		messages[""] = error instanceof Error ? error.message : String(error);
	return messages;
}
function codeOf(error) {
	if (error instanceof QuintetClientError)
		return error.code;
	return serverErrorsOf(error)[0]?.extensions?.code;
}
function serverErrorsOf(error) {
	if (typeof error !== "object" || error === null)
		return [];
	const { errors, graphQLErrors, response, source, networkError, result, bodyText } = error;
	for (const found of [errors, graphQLErrors, response?.errors, source?.errors, result?.errors])
		if (Array.isArray(found) && found.length > 0)
			return found;
	if (typeof bodyText === "string")
		return serverErrorsOf(parsed(bodyText));
	return serverErrorsOf(networkError);
}
function parsed(text) {
	try {
		return JSON.parse(text);
	}
	catch {
		return undefined;
	}
}
