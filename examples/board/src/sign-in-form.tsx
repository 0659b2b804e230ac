import { errorsByField } from "@quintet/client";
import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { session } from "./api.ts";
import { Field } from "./field.tsx";

export function SignInForm({ notice }: { notice: string | undefined }) {
  const signIn = useMutation({ mutationFn: session.signIn });
  const errors = signIn.error ? errorsByField(signIn.error) : {};

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    signIn.mutate({ login: String(form.get("login")), password: String(form.get("password")) });
  }

  return (
    <main className="sign-in">
      <h1>Story board</h1>
      {notice && !signIn.error && <p role="status">{notice}</p>}
      <form aria-label="Sign in" onSubmit={submit}>
        <Field label="E-mail address or username" error={errors.login}>
          {(control) => <input {...control} name="login" autoComplete="username" required />}
        </Field>
        <Field label="Password" error={errors.password}>
          {(control) => <input {...control} name="password" type="password" autoComplete="current-password" required />}
        </Field>
        {errors[""] && <p role="alert">{errors[""]}</p>}
        <button type="submit" disabled={signIn.isPending}>
          Sign in
        </button>
      </form>
    </main>
  );
}
