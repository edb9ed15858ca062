import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { findHandledJobClass, type HandlesJob } from '../job/job-handler.decorator';
import type { QueuedJob } from '../job/job.decorator';
import { JobHandlerRegistry } from './job-handler-registry';

/** Registers all providers of the application that are marked with `@JobHandler`. */
@Injectable()
export class JobHandlerExplorer implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly handlers: JobHandlerRegistry,
  ) {}

  onModuleInit(): void {
    const handlers = this.discovery
      .getProviders()
      .map(({ instance }) => instance as unknown)
      .filter((instance) => typeof instance === 'object' && instance !== null)
      .filter((instance) => findHandledJobClass(instance.constructor) !== undefined);
    // The Set drops duplicates, because Nest lists a provider once for every module that shares it.
    this.handlers.setHandlers([...new Set(handlers)] as HandlesJob<QueuedJob>[]);
  }
}
