/**
 * The answer that is shown, for all who show it in their way.
 *
 * @typedef {{ document: string, data?: unknown, errors?: unknown[], extensions?: unknown, milliseconds: number }} Answer
 */

/** @type {Answer | undefined} */
let answer;
const listeners = new Set();

export function showAnswer(/** @type {Answer} */ next) {
  answer = next;
  for (const listener of listeners) listener();
}

export function currentAnswer() {
  return answer;
}

export function onAnswer(/** @type {() => void} */ listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
