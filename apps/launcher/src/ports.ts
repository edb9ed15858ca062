import { createServer } from 'node:net';
import { listenFailure, type AddressVariables } from '@giftspire/lifecycle';

/** @throws StartFailure naming the variable and the port when nothing can listen there */
export async function requireFreePort(
  variables: AddressVariables,
  address: { host: string; port: number },
): Promise<void> {
  try {
    await listenOnce(address);
  } catch (error) {
    throw listenFailure(error, variables, address);
  }
}

function listenOnce(address: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(address, () => server.close(() => resolve()));
  });
}
