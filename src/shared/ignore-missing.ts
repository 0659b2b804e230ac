/** For what may be done with a file or folder that may not be there: its failure is then none. */
export function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
