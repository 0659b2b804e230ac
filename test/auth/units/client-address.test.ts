import { expect, test } from "@jest/globals";
import { addressToCount } from "../../../src/auth/client-address.ts";

test.each<[string | undefined, string | undefined]>([
  ["192.0.2.1", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["::FFFF:192.0.2.1", "192.0.2.1"],
  ["::1", "0:0:0:0::"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"],
  ["2001:0DB8:0001:0002::9", "2001:db8:1:2::"],
  ["2001:db8::9", "2001:db8:0:0::"],
  ["fe80::1%eth0", "fe80:0:0:0::"],
  ["unknown", undefined],
  ["192.0.2.1:443", undefined],
  ["192.0.2.1'; select 1", undefined],
  ["", undefined],
  [undefined, undefined],
])("%p counts as %p", (address, counted) => {
  expect(addressToCount(address)).toBe(counted);
});
