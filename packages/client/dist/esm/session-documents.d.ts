export declare const signInDocument = "mutation SignIn($input: SignInInput!) { session: signIn(input: $input) { accessToken accessTokenExpiresAt refreshToken user { id username email role } } }";
export declare const refreshDocument = "mutation RefreshSession($input: RefreshSessionInput!) { session: refreshSession(input: $input) { accessToken accessTokenExpiresAt refreshToken user { id username email role } } }";
export declare const signOutDocument = "mutation SignOut($input: SignOutInput!) { signOut(input: $input) { signedOut } }";
