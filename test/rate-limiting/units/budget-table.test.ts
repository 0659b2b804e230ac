import { expect, test } from "@jest/globals";
import { BudgetTable } from "../../../src/rate-limiting/budget-table.ts";

const allowance = { seconds: 60, bytes: 1_000, connections: 2 };
const now = () => performance.now();

test("ever new callers do not make the table larger, and who is in debt stays in it", () => {
  const table = new BudgetTable(allowance, 100);
  const debtor = table.find("debtor");
  debtor.seconds.take(1_000, now());
  for (let i = 0; i < 10_000; i++) table.find(`caller ${i}`);

  expect(table.size).toBe(100);
  expect(table.find("debtor")).toBe(debtor);
  expect(table.find("debtor").refusal(now())).toMatchObject({ code: "TOO_MANY_REQUESTS" });
});

test("who runs something is not forgotten", () => {
  const table = new BudgetTable(allowance, 10);
  const busy = table.find("busy");
  busy.operations = 1;
  for (let i = 0; i < 100; i++) table.find(`caller ${i}`);

  expect(table.find("busy")).toBe(busy);
});

test("when everybody is in debt newcomers share one budget, until somebody has paid", () => {
  const table = new BudgetTable(allowance, 3);
  const debtors = ["a", "b", "c"].map((name) => table.find(name));
  for (const debtor of debtors) debtor.seconds.take(1_000, now());

  const newcomers = [table.find("d"), table.find("e")];
  debtors[1]?.seconds.take(-1_000, now());
  const later = table.find("f");

  expect(newcomers[0]).toBe(newcomers[1]);
  expect(debtors).not.toContain(newcomers[0]);
  expect(later).not.toBe(newcomers[0]);
  expect(table.size).toBe(3);
});
