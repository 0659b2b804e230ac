import { authorizeRequests } from "./authorized-requests.js";
import { ApiError, currentUser, onChange, signIn, signOut } from "./session.js";

/** The bar above GraphiQL: who is signed in, and signing in and out. Its markup is sign-in-bar.html. */

const bar = document.querySelector(".sign-in-bar");
const part = (selector) => bar.querySelector(selector);
const form = part("form");

authorizeRequests(); // before GraphiQL's first request: this module runs before its own
onChange(({ expired }) => {
  show(currentUser());
  tell(expired ? "Your session has ended. Sign in again." : "");
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const { login, password } = Object.fromEntries(new FormData(form));
  attempt(() => signIn(login, password), { message: form.querySelector(".message"), afterwards: closeForm });
});
form.addEventListener("toggle", ({ newState }) => {
  if (newState === "open") return;
  form.reset();
  tell("", form.querySelector(".message"));
});
part(".sign-out").addEventListener("click", () => attempt(signOut, { afterwards: () => part(".open").focus() }));
show(currentUser());
offerDemoSignIns();

async function offerDemoSignIns() {
  const response = await fetch("/graphiql/demo-sign-ins.json");
  const signIns = response.ok ? await response.json() : [];
  const isOnlyOneOf = (role) => signIns.filter((other) => other.role === role).length === 1;
  for (const { login, password, role } of signIns) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = isOnlyOneOf(role) ? role : login;
    button.title = login;
    button.dataset.login = login;
    button.setAttribute("aria-label", `Sign in as ${role} ${login}`);
    button.addEventListener("click", () => attempt(() => signIn(login, password)));
    part(".demo").append(button);
  }
  part(".demo").hidden = signIns.length === 0;
  show(currentUser());
}

/** Tries what the user asked for and tells what went wrong. Meanwhile buttons do nothing; disabling them would lose the focus. */
async function attempt(action, { message = part(":scope > .message"), afterwards = () => {} } = {}) {
  if (bar.ariaBusy === "true") return;
  bar.ariaBusy = "true";
  tell("", message);
  try {
    await action();
    afterwards();
  } catch (error) {
    tell(error instanceof ApiError ? error.message : "The server cannot be reached. Try again.", message);
  } finally {
    bar.ariaBusy = "false";
  }
}

function closeForm() {
  form.togglePopover(false);
  part(".sign-out").focus();
}

function show(user) {
  const name = user?.username ?? user?.email;
  bar.classList.toggle("signed-in", user !== null);
  part(".name").textContent = name ?? "Anonymous";
  part(".initial").textContent = name?.charAt(0) ?? "";
  part(".role").textContent = user?.role ?? "";
  part(".open").hidden = user !== null;
  part(".sign-out").hidden = user === null;
  for (const button of part(".demo").querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String([user?.email, user?.username].includes(button.dataset.login)));
  }
}

function tell(text, message = part(":scope > .message")) {
  message.textContent = text;
}
