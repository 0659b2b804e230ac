import react from "@vitejs/plugin-react";
import { defineConfig, loadEnv } from "vite";

// The page asks for /graphql at its own origin, in development as in production, where a proxy stands in front of both. Where it is
// elsewhere, VITE_QUINTET_URL names it, and QUINTET_CORS_ORIGINS of the server names the page.
export default defineConfig(({ mode }) => {
  const { QUINTET_SERVER: server = "http://localhost:5678" } = loadEnv(mode, ".", "QUINTET_");
  const proxy = { "/graphql": server };
  return { plugins: [react()], server: { proxy }, preview: { proxy } };
});
