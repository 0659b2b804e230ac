import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { session } from "./api.ts";

/** Who is signed in, and whether the last session ended by itself. What was somebody's is forgotten when they go. */
export function useSession() {
  const current = useSyncExternalStore(session.subscribe, session.current);
  const [hasExpired, setHasExpired] = useState(false);
  const queries = useQueryClient();

  useEffect(() => {
    let userId = session.current()?.user?.id;
    return session.subscribe(({ current, expired }) => {
      setHasExpired(expired);
      if (current?.user?.id !== userId) queries.clear();
      userId = current?.user?.id;
    });
  }, [queries]);

  return { user: current?.user, hasExpired };
}
