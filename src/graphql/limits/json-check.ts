import type { Config } from "../../config/config.ts";
import { measureJson } from "./measure-json.ts";
import type { Excess } from "./refusal.ts";

/** What wraps variables where they are sent: the lists and objects around them. */
export const aroundVariables = { ofQueryString: 0, ofBody: 1, ofMessage: 2 } as const;

/** What a text that is to be parsed has too much of, if anything. */
export type JsonCheck = (text: string, around: number) => Excess | undefined;

/** So much is parsed in less than a millisecond whatever it holds (measured: 0.6), and most requests are no longer. */
export const charactersParsedAnyway = 4_000;

/** What a body or message may hold beside the values of its variables. */
const valuesBeside = 100;

/**
 * Makes the check of a JSON text before it is parsed, by the limits of what variables may hold (measure-variables.ts): whatever
 * else a body holds is subject to them too, though nobody would look at it, because parsing it takes the time.
 */
export function makeJsonCheck({
  inputDepth,
  variableValues,
}: Pick<Config["limits"], "inputDepth" | "variableValues">): JsonCheck {
  return (text, around) => {
    if (text.length <= charactersParsedAnyway) return undefined;
    const outside = around + 1; // the variables themselves are no level of what they hold
    const { depth, values } = measureJson(text, {
      depth: inputDepth + outside,
      values: variableValues + valuesBeside,
    });
    if (depth > inputDepth + outside) return { quantity: "inputDepth", limit: inputDepth, value: depth - outside };
    if (values > variableValues + valuesBeside)
      return { quantity: "variableValues", limit: variableValues, value: values - valuesBeside };
    return undefined;
  };
}
