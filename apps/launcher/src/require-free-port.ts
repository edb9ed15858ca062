import { createServer } from 'node:net';
import { translateListenError, type AddressVariableNames } from '@giftspire/lifecycle';

/**
 * Checks that a server could listen at the address, by listening there for a moment.
 *
 * @throws StartFailure naming the variable to change when it could not
 */
export async function requireFreePort(
  variables: AddressVariableNames,
  address: { host: string; port: number },
): Promise<void> {
  try {
    await listenAndClose(address);
  } catch (error) {
    throw translateListenError(error, variables, address);
  }
}

function listenAndClose(address: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(address, () => server.close(() => resolve()));
  });
}
