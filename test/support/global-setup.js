import { startTestCluster } from "./cluster.ts";

export default async function globalSetup() {
  globalThis.testCluster = await startTestCluster();
}
