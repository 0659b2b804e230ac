import { describe, expect, test } from "@jest/globals";
import { createEncryption, createEncryptionKey } from "../../../src/auth/encryption.ts";

const [oldKey, newKey] = [createEncryptionKey(), createEncryptionKey()];
const encryption = createEncryption([oldKey]);

const codeOf = (action: () => unknown) => {
  try {
    action();
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("encryption", () => {
  test.each([["sk-ant-secret"], [""], ["ключ 🔑"]])("gives back %j to its owner", (text) => {
    expect(encryption.decrypt(encryption.encrypt(text, "anna"), "anna")).toBe(text);
  });

  test("hides the text, names its key, and never repeats itself", () => {
    const ciphertexts = Array.from({ length: 100 }, () => encryption.encrypt("sk-ant-secret", "anna"));

    expect(new Set(ciphertexts.map((ciphertext) => ciphertext.split(":")[2])).size).toBe(100);
    for (const ciphertext of ciphertexts) {
      expect(ciphertext).toMatch(new RegExp(`^1:${oldKey.kid}:[\\w-]{16}:[\\w-]{22,}$`));
      expect(Buffer.from(ciphertext.split(":")[3] ?? "", "base64url").toString("latin1")).not.toContain("secret");
    }
  });

  test("refuses a ciphertext that was changed in any byte, or that is another's", () => {
    const parts = encryption.encrypt("sk-ant-secret", "anna").split(":");

    for (const part of [2, 3]) {
      const bytes = Buffer.from(parts[part] ?? "", "base64url");
      for (let index = 0; index < bytes.length; index++) {
        const changed = Buffer.from(bytes);
        changed[index] = (bytes[index] as number) ^ 1;
        const forged = parts.with(part, changed.toString("base64url")).join(":");
        expect(codeOf(() => encryption.decrypt(forged, "anna"))).toBe("INTERNAL");
      }
    }
    expect(codeOf(() => encryption.decrypt(parts.join(":"), "ben"))).toBe("INTERNAL");
    expect(codeOf(() => encryption.decrypt("2:x:y:z", "anna"))).toBe("INTERNAL");
  });

  test("after a rotation the new key encrypts and the old one still decrypts", () => {
    const old = encryption.encrypt("sk-ant-secret", "anna");
    const rotated = createEncryption([newKey, oldKey]);

    expect(rotated.encrypt("x", "anna")).toContain(`:${newKey.kid}:`);
    expect(rotated.decrypt(old, "anna")).toBe("sk-ant-secret");
  });

  test("a key that is gone is named in the error, with nothing of the text", () => {
    const old = encryption.encrypt("sk-ant-secret", "anna");

    expect(codeOf(() => createEncryption([newKey]).decrypt(old, "anna"))).toBe("CONFIGURATION");
    expect(() => createEncryption([newKey]).decrypt(old, "anna")).toThrow(oldKey.kid);
  });
});
