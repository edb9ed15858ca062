import type { Config } from '@giftspire/config';
import type { INestApplication } from '@nestjs/common';
import { StartFailure } from './start-failure';

/** @throws StartFailure when the address cannot be had */
export async function listen(app: INestApplication, { host, port }: Config['api']): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    const failure = addressProblem(error, host, port);
    throw failure === undefined ? error : new StartFailure(failure, { cause: error });
  }
}

function addressProblem(error: unknown, host: string, port: number): string | undefined {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return `API_PORT: port ${port} is in use by another process`;
    case 'EACCES':
      return `API_PORT: this user may not listen on port ${port}`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `API_HOST: ${host} is no address of this machine`;
    default:
      return undefined;
  }
}
