import { StartFailure } from '@giftspire/lifecycle';

/** The embedded PostgreSQL cannot be started; the message is one line that says what to do. */
export class EmbeddedPostgresError extends StartFailure {
  override readonly code = 'EMBEDDED_POSTGRES';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
  }
}
