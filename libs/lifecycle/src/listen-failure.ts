import { StartFailure } from './start-failure';

/** Names of the variables that configure host and port, for the error message. */
export interface AddressVariables {
  readonly host: string;
  readonly port: string;
}

/**
 * Translates an error of `listen()`.
 *
 * @returns a StartFailure that names the variable to change, or the error itself when it is not about the address
 */
export function listenFailure(
  error: unknown,
  variables: AddressVariables,
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
