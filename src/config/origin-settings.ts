import { compile as compileProxies } from "proxy-addr";
import { httpUrl, list, type Parser, type Read } from "./environment.ts";

const none: readonly string[] = [];

/** By what names clients call the server, and from where: hosts, pages of other origins, proxies. */
export function readOriginSettings(read: Read) {
  return {
    /** Beside loopback names and the public URL's: attacks that rebind DNS use others. */
    hosts: read("QUINTET_HOSTS", hosts, none),
    corsOrigins: read("QUINTET_CORS_ORIGINS", origins, none),
    trustedProxies: read("QUINTET_TRUSTED_PROXIES", proxies, none),
    signInRedirects: read("QUINTET_SIGN_IN_REDIRECTS", list, none),
  };
}

const origins: Parser<readonly string[]> = {
  parse: (value) => {
    const items = list.parse(value);
    return items?.every((item) => httpUrl.parse(item)?.origin === item) ? items : undefined;
  },
  expects: "a comma-separated list of origins such as https://app.example, without a path",
};

const hostName = /^(?:\*|(?:\*\.)?[a-z\d_](?:[\w.-]*[a-z\d_])?|\[[\da-f:.]+\])$/;

const hosts: Parser<readonly string[]> = {
  parse: (value) => {
    const items = list.parse(value.toLowerCase());
    return items?.every((item) => hostName.test(item)) ? items : undefined;
  },
  expects:
    "a comma-separated list of host names and addresses such as api.example, *.example, 10.0.0.7 or [fd00::7], without ports; * for any",
};

/** As Express reads them, but for bare numbers: Express takes 1 for a count of proxies, and a list with 1 for 0.0.0.1. */
const proxies: Parser<readonly string[]> = {
  parse: (value) => {
    const items = list.parse(value);
    try {
      if (!items || items.some((item) => /^\d\w*$/.test(item))) return undefined;
      compileProxies([...items]);
      return items;
    } catch {
      return undefined;
    }
  },
  expects:
    "a comma-separated list of addresses and networks such as 10.0.0.0/8, or loopback, linklocal, uniquelocal; not a count",
};
