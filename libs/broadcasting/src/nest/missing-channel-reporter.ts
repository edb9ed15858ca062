import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { listDeclaredPatterns } from '../broadcastable-options';
import { ChannelAuthorizer } from '../channel-authorizer';

/**
 * Reports events that nobody will hear, because no channel class lets anybody subscribe. Says nothing in processes
 * without HTTP: those authorize nobody.
 */
@Injectable()
export class MissingChannelReporter implements OnApplicationBootstrap {
  private readonly logger = new Logger(MissingChannelReporter.name);

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly authorizer: ChannelAuthorizer,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.http.httpAdapter) return;
    for (const { event, pattern } of listDeclaredPatterns())
      if (!this.authorizer.hasHandlerFor(pattern))
        this.logger.error(
          `${event} is broadcast on ${pattern}, and no @BroadcastChannel answers for it: nobody can subscribe`,
        );
  }
}
