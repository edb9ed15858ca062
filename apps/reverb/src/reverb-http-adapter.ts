import { createServer } from 'node:http';
import { HTTP_SERVER_OPTIONS } from '@giftspire/reverb/nest';
import { ExpressAdapter } from '@nestjs/platform-express';

/** Express on an http server that notices soon who is too slow; Nest's own offers no way to say so. */
export class ReverbHttpAdapter extends ExpressAdapter {
  override initHttpServer(): void {
    this.httpServer = createServer(HTTP_SERVER_OPTIONS, this.getInstance());
  }
}
