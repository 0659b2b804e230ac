import { expect, test } from "@jest/globals";
import { prepare } from "../support/acting.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const database = useDatabase();
const server = useServer(database, { environment: { QUINTET_POOL_SIZE: "2" } });

const readTasks = "{ coachingTasks(first: 10) { nodes { title status } } }";
const readGoals = "{ coachingGoals(first: 10) { nodes { title } } }";
/** Grafast's own statements, whose results have the types of columns. */
const planGoals = "{ coachingGoals(first: 10) @include(if: true) { nodes { title } } }";
const countGoals = "{ coachingGoals(first: 10) { totalCount } }";

/** PostgreSQL changes no column that a trigger names: that which counts stored bytes goes first. */
async function changeTitle(type: string): Promise<void> {
  await prepare(
    database,
    `do $$
     declare name name;
     begin
       for name in select tgname from pg_trigger where tgrelid = 'coaching.goals'::regclass and not tgisinternal loop
         execute format('drop trigger %I on coaching.goals', name);
       end loop;
     end $$;
     alter table coaching.goals alter column title type ${type}`,
  );
}

test("a schema that changes under a running server costs what it changed, and nothing else", async () => {
  const { accessToken: token } = await server.signUp("sam");
  const send = (query: string) => server.send(query, { token });
  // Twice over both connections: the statements are prepared.
  for (let time = 0; time < 8; time++) await Promise.all([send(readTasks), send(readGoals)]);

  await prepare(database, "alter table coaching.goals rename column title to headline");
  const gone = await send(readGoals);
  const countsStill = await send(countGoals);
  const others = await Promise.all(Array.from({ length: 6 }, () => send(readTasks)));
  await prepare(database, "alter table coaching.goals rename column headline to title");
  const back = await Promise.all(Array.from({ length: 6 }, () => send(readGoals)));

  expect(gone).toMatchObject({ status: 200, code: "INTERNAL", data: { coachingGoals: null } });
  expect(gone.errors?.[0]?.message).not.toContain("headline");
  expect(countsStill.errors).toBeUndefined();
  expect(others.map(({ errors }) => errors)).toEqual(Array(6).fill(undefined));
  expect(back.map(({ errors }) => errors)).toEqual(Array(6).fill(undefined));
});

test("a column whose type changes is served in its new type; what PostgreSQL had planned for the old one is planned anew, unseen", async () => {
  const { accessToken: token } = await server.signUp("tess");
  const send = (query: string) => server.send(query, { token });
  for (let time = 0; time < 8; time++) await Promise.all([send(planGoals), send(planGoals)]);

  await changeTitle("varchar(500)");
  const answers = [];
  for (let time = 0; time < 8; time++) answers.push(...(await Promise.all([send(planGoals), send(planGoals)])));

  // Each of the two connections refuses its old statement once, of which nobody hears.
  expect(answers.map(({ status, errors }) => [status, errors])).toEqual(Array(16).fill([200, undefined]));
});

test("a column whose type changes is no matter to a statement that writes the answer as text", async () => {
  const { accessToken: token } = await server.signUp("toni");
  const send = () => server.send(readGoals, { token });
  for (let time = 0; time < 8; time++) await Promise.all([send(), send()]);

  await changeTitle("varchar(400)");
  const answers = [];
  for (let time = 0; time < 4; time++) answers.push(...(await Promise.all([send(), send()])));

  expect(answers.map(({ status, errors }) => [status, errors])).toEqual(Array(8).fill([200, undefined]));
});
