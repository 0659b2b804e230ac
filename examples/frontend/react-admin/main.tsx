import { createClient, createSession, webStorage } from "@quintet/client";
import {
  type AuthProvider,
  CoreAdmin,
  CreateBase,
  Form,
  ListBase,
  Resource,
  required,
  useCreateContext,
  useInput,
  useListContext,
  useLogin,
} from "ra-core";
import { createRoot } from "react-dom/client";
import { quintetDataProvider } from "./data-provider.ts";

// react-admin without its Material UI: what is shown is plain HTML, what is done is all react-admin's.

const url = new URL("/graphql", location.href);
const session = createSession({ url, storage: webStorage(localStorage, "clients:session") });
const dataProvider = quintetDataProvider(createClient({ url, session }));

const authProvider: AuthProvider = {
  login: ({ username, password }) => session.signIn({ login: username, password }),
  logout: () => session.signOut(),
  checkAuth: async () => {
    if (!(await session.accessToken())) throw new Error("Nobody is signed in.");
  },
  checkError: async () => {},
  getIdentity: async () => ({
    id: session.current()?.user?.id ?? "",
    fullName: session.current()?.user?.username ?? "",
  }),
};

function Login() {
  const login = useLogin();
  return (
    <form action={(form) => void login(Object.fromEntries(form))} aria-label="Sign in">
      <input name="username" aria-label="Username" />
      <input name="password" type="password" aria-label="Password" />
      <button type="submit">Sign in</button>
    </form>
  );
}

function ClientList() {
  return (
    <ListBase perPage={2} sort={{ field: "slug", order: "ASC" }}>
      <Clients />
      <CreateBase redirect={false}>
        <NewClient />
      </CreateBase>
    </ListBase>
  );
}

function Clients() {
  const { data = [], total, page, setPage, hasNextPage, error } = useListContext();
  return (
    <section aria-label="Clients">
      {error && <p role="alert">{error.message}</p>}
      <ul>
        {data.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <p>{total} clients</p>
      <button type="button" disabled={!hasNextPage} onClick={() => setPage(page + 1)}>
        Next page
      </button>
    </section>
  );
}

function NewClient() {
  const { save, saving } = useCreateContext();
  return (
    <Form onSubmit={save as never} aria-label="New client">
      <Text source="name" />
      <Text source="slug" />
      <button type="submit" disabled={saving}>
        Add
      </button>
    </Form>
  );
}

function Text({ source }: { source: string }) {
  const { field, fieldState } = useInput({ source, validate: required() });
  return (
    <label>
      {source} <input {...field} />
      {fieldState.error && <span role="alert">{fieldState.error.message}</span>}
    </label>
  );
}

createRoot(document.getElementById("root") as HTMLElement).render(
  <CoreAdmin dataProvider={dataProvider} authProvider={authProvider} loginPage={Login} requireAuth>
    <Resource name="MarketingClient" list={ClientList} />
  </CoreAdmin>,
);
