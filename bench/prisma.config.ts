import { defineConfig } from "prisma/config";

export default defineConfig({ schema: "peers/prisma/schema.prisma" });
