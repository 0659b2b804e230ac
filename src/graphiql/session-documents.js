// What GraphiQL's page sends before anybody has signed in. The server trusts exactly these texts.

const sessionFields = "{ accessToken accessTokenExpiresAt refreshToken user { id username email role } }";

export const signInDocument = `mutation SignIn($input: SignInInput!) { session: signIn(input: $input) ${sessionFields} }`;
export const refreshDocument = `mutation RefreshSession($input: RefreshSessionInput!) { session: refreshSession(input: $input) ${sessionFields} }`;
export const signOutDocument = "mutation SignOut($input: SignOutInput!) { signOut(input: $input) { signedOut } }";

export const documents = [signInDocument, refreshDocument, signOutDocument];
