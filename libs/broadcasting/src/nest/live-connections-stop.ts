import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { LiveConnections } from '../live-connections/live-connections';

/** No revocation is lost because the process ends a moment after it. */
@Injectable()
export class LiveConnectionsStop implements OnModuleDestroy {
  constructor(private readonly connections: LiveConnections) {}

  async onModuleDestroy(): Promise<void> {
    await this.connections.stop();
  }
}
