import { startTestCluster } from "./start-cluster.ts";

export default async function globalSetup() {
  globalThis.testCluster = await startTestCluster();
}
