/**
 * Says what to do when a port is in use; other errors come back as they are.
 * @param setting the environment variable that chooses another port
 */
export function explainPort(error: unknown, port: number, setting = 'STAGE_PORT'): unknown {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) return error;
  const other = port + 10;
  return new Error(
    `Poort ${port} is bezet. Stop het programma dat hem gebruikt, of kies een andere met ${setting}=${other}. ` +
      `/ Port ${port} is taken. Stop the program that uses it, or choose another with ${setting}=${other}.`,
    { cause: error },
  );
}
