export default async function globalTeardown() {
  await globalThis.testServerHosts.stop();
  await globalThis.testCluster.stop();
}
