import type { Product } from "../../src/products/product.ts";
import { createAnthropicKeys } from "./anthropic-keys.ts";
import { makeAnthropicKeysPlugin } from "./anthropic-keys-plugin.ts";
import { makeDemoData } from "./demo-data.ts";

/** AI workstreams on projects. Their users' Anthropic keys are encrypted before SQL sees them. */
export const product: Product = {
  makeDemoData,
  makePlugins: (services) => [makeAnthropicKeysPlugin(createAnthropicKeys(services))],
  encryptedValues: {
    names: ["Anthropic key", "Anthropic keys"],
    reencrypt: (services) => createAnthropicKeys(services).reencrypt(),
  },
};
