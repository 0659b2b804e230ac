export function memoryStorage() {
	let kept = null;
	return {
		get: () => kept,
		set(value) {
			kept = value;
		},
	};
}
export function webStorage(storage, key = "quintet:session") {
	return {
		get: () => storage.getItem(key),
		set: (value) => (value === null ? storage.removeItem(key) : storage.setItem(key, value)),
		subscribe(listener) {
			const notice = (event) => {
				if (event.key === key || event.key === null)
					listener();
			};
			page.addEventListener?.("storage", notice);
			return () => page.removeEventListener?.("storage", notice);
		},
		exclusively: (work) => page.navigator?.locks?.request(key, work) ?? work(),
	};
}
const page = globalThis;
