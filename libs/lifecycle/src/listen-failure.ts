import { StartFailure } from './start-failure';

/** The variables that set an address, named in the message. */
export interface AddressVariables {
  readonly host: string;
  readonly port: string;
}

/**
 * Translates what `listen()` failed with.
 *
 * @returns a StartFailure naming the variable, or the error as it was when the address is not to blame
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
    return fail(`${variables.host}: ${host} is no address of this machine`);
  return error;
}
