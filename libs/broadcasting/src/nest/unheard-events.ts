import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { declaredPatterns } from '../broadcastable-options';
import { ChannelAuthorizer } from '../channel-authorizer';

/**
 * Reports events that nobody will hear, because no channel class lets anybody subscribe. Says nothing in processes
 * without HTTP: those authorize nobody.
 */
@Injectable()
export class UnheardEvents implements OnApplicationBootstrap {
  private readonly logger = new Logger(UnheardEvents.name);

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly authorizer: ChannelAuthorizer,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.http.httpAdapter) return;
    for (const { event, pattern } of declaredPatterns())
      if (!this.authorizer.knows(pattern))
        this.logger.error(
          `${event} is broadcast on ${pattern}, and no @BroadcastChannel answers for it: nobody can subscribe`,
        );
  }
}
