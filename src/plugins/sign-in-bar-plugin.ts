import type {} from "grafserv";

/** Adds the sign-in bar to GraphiQL's page: see graphiql/sign-in-bar.js, which server.ts serves. */
export const SignInBarPlugin: GraphileConfig.Plugin = {
  name: "SignInBarPlugin",
  version: "1.0.0",
  grafserv: {
    middleware: {
      ruruHTML(next, event) {
        event.htmlParts.titleTag = "<title>Quintet GraphiQL</title>";
        event.htmlParts.headerScripts = `<script src="/graphiql/sign-in-bar.js"></script>${event.htmlParts.headerScripts}`;
        return next();
      },
    },
  },
};
