import { StartFailure } from '@giftspire/lifecycle';

/** The embedded PostgreSQL could not be started; the message is one line for the person at the terminal. */
export class EmbeddedPostgresError extends StartFailure {
  override readonly code = 'EMBEDDED_POSTGRES';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
  }
}
