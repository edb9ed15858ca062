import type { TlsCredentials } from '@giftspire/reverb';
import { createHttpServer } from '@giftspire/reverb/nest';
import { ExpressAdapter } from '@nestjs/platform-express';

/** Express on an http server that notices soon who is too slow; Nest's own offers no way to say so. */
export class ReverbHttpAdapter extends ExpressAdapter {
  constructor(private readonly tls?: TlsCredentials) {
    super();
  }

  override initHttpServer(): void {
    this.httpServer = createHttpServer(this.tls, this.getInstance());
  }
}
