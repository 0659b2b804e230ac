import { session } from "./api.ts";
import { Board } from "./board.tsx";
import { SignInForm } from "./sign-in-form.tsx";
import { useSession } from "./use-session.ts";

export function App() {
  const { user, hasExpired } = useSession();
  if (!user) return <SignInForm notice={hasExpired ? "Your session has ended. Sign in again." : undefined} />;
  return (
    <>
      <header className="bar">
        <h1>Story board</h1>
        <span>{user.username ?? user.email}</span>
        <button type="button" onClick={() => session.signOut()}>
          Sign out
        </button>
      </header>
      <Board />
    </>
  );
}
