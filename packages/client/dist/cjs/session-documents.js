"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.signOutDocument = exports.refreshDocument = exports.signInDocument = void 0;
const fields = "{ accessToken accessTokenExpiresAt refreshToken user { id username email role } }";
exports.signInDocument = `mutation SignIn($input: SignInInput!) { session: signIn(input: $input) ${fields} }`;
exports.refreshDocument = `mutation RefreshSession($input: RefreshSessionInput!) { session: refreshSession(input: $input) ${fields} }`;
exports.signOutDocument = "mutation SignOut($input: SignOutInput!) { signOut(input: $input) { signedOut } }";
