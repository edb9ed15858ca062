import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { listDeclaredPatternsWithEventNames } from '../broadcastable-options';
import { ChannelAuthorizer } from '../channel-authorizer';

/**
 * Logs an error at the start for each channel pattern of a `@Broadcastable` class that no channel class authorizes, so
 * that no client could subscribe. Processes without HTTP are skipped, because they do not authorize subscriptions.
 */
@Injectable()
export class MissingChannelClassReporter implements OnApplicationBootstrap {
  private readonly logger = new Logger(MissingChannelClassReporter.name);

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly authorizer: ChannelAuthorizer,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.http.httpAdapter) return;
    for (const { event, pattern } of listDeclaredPatternsWithEventNames())
      if (!this.authorizer.isPatternSubscribable(pattern))
        this.logger.error(
          `${event} is broadcast on ${pattern}, but clients cannot subscribe: add a @BroadcastChannel class for it`,
        );
  }
}
