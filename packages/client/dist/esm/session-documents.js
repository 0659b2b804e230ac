const fields = "{ accessToken accessTokenExpiresAt refreshToken user { id username email role } }";
export const signInDocument = `mutation SignIn($input: SignInInput!) { session: signIn(input: $input) ${fields} }`;
export const refreshDocument = `mutation RefreshSession($input: RefreshSessionInput!) { session: refreshSession(input: $input) ${fields} }`;
export const signOutDocument = "mutation SignOut($input: SignOutInput!) { signOut(input: $input) { signedOut } }";
