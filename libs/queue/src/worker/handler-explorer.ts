import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { HandlesJob } from '../job/job-handler.decorator';
import { handledJobOf } from '../job/job-handler.decorator';
import type { QueuedJob } from '../job/job.decorator';
import { JobHandlers } from './job-handlers';

/** Finds the providers marked with `@JobHandler`, wherever in the application they are. */
@Injectable()
export class HandlerExplorer implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly handlers: JobHandlers,
  ) {}

  onModuleInit(): void {
    const found = this.discovery
      .getProviders()
      .map(({ instance }) => instance as unknown)
      .filter((instance) => typeof instance === 'object' && instance !== null)
      .filter((instance) => handledJobOf(instance.constructor) !== undefined);
    // A provider that two modules share is one instance seen twice.
    this.handlers.register([...new Set(found)] as HandlesJob<QueuedJob>[]);
  }
}
