import type { TlsCredentials } from '@giftspire/reverb';
import { createHttpServer } from '@giftspire/reverb/nest';
import { ExpressAdapter } from '@nestjs/platform-express';

/** Express adapter whose HTTP server has short timeouts against slow clients, which Nest's own adapter cannot set. */
export class ReverbHttpAdapter extends ExpressAdapter {
  constructor(private readonly tls?: TlsCredentials) {
    super();
  }

  override initHttpServer(): void {
    this.httpServer = createHttpServer(this.tls, this.getInstance());
  }
}
