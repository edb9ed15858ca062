import { StartFailure } from './start-failure';

/** Names of the environment variables that configure host and port, for the error message. */
export interface AddressVariableNames {
  readonly host: string;
  readonly port: string;
}

/**
 * Converts an error of `listen()` to one that tells the user which variable to change.
 *
 * @returns a {@link StartFailure}; or `error` itself when neither host nor port is the cause
 */
export function translateListenError(
  error: unknown,
  variables: AddressVariableNames,
  address: { host: string; port: number },
): unknown {
  const { host, port } = address;
  const fail = (message: string) => new StartFailure(message, { cause: error });
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return fail(`${variables.port}: port ${port} is in use; free it or choose another`);
  if (code === 'EACCES') return fail(`${variables.port}: this user may not listen on port ${port}`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return fail(`${variables.host}: ${host} is not an address of this machine`);
  return error;
}
