import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ReverbEngine } from '../reverb-engine';
import type { RealtimeEvents } from './realtime-events';
import { listeningOf } from './realtime.decorators';

type Listener = (about: unknown) => unknown;

/** Calls the decorated methods of the application's providers. What they throw is logged and disturbs nobody. */
@Injectable()
export class RealtimeListeners implements OnModuleInit {
  private readonly logger = new Logger(RealtimeListeners.name);
  private readonly listeners = new Map<keyof RealtimeEvents, Listener[]>();

  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(MetadataScanner) private readonly scanner: MetadataScanner,
    @Inject(ReverbEngine) private readonly engine: ReverbEngine,
  ) {}

  onModuleInit(): void {
    for (const wrapper of [...this.discovery.getProviders(), ...this.discovery.getControllers()]) {
      const instance = wrapper.instance as object | undefined;
      // Without an instance of its own, or with one for each request, there is nobody to call.
      if (!wrapper.metatype || !instance || !wrapper.isDependencyTreeStatic()) continue;
      this.addMethodsOf(instance);
    }
    this.observeConnections();
    this.observeChannels();
  }

  private addMethodsOf(instance: object): void {
    const prototype = Object.getPrototypeOf(instance) as object | null;
    for (const name of this.scanner.getAllMethodNames(prototype)) {
      const method = (instance as Record<string, Listener>)[name];
      if (typeof method !== 'function') continue;
      for (const { what, event } of listeningOf(method)) {
        const listener: Listener = (about) => {
          if (event === undefined || (about as { event?: string }).event === event)
            return method.call(instance, about);
        };
        this.listeners.set(what, [...(this.listeners.get(what) ?? []), listener]);
      }
    }
  }

  private observeConnections(): void {
    if (!this.listeners.has('connection.opened') && !this.listeners.has('connection.closed'))
      return;
    this.engine.observe({
      opened: (connection) => {
        const { app, socketId } = connection;
        this.tell('connection.opened', { appId: app.id, socketId, connection });
      },
      handleEvent: () => false,
      closed: (connection, closeCode) => {
        const { app, socketId } = connection;
        this.tell('connection.closed', { appId: app.id, socketId, connection, closeCode });
      },
    });
  }

  private observeChannels(): void {
    this.engine.observeChannels({
      occupied: ({ id: appId }, channel) => this.tell('channel.occupied', { appId, channel }),
      vacated: ({ id: appId }, channel) => this.tell('channel.vacated', { appId, channel }),
      memberAdded: ({ id: appId }, channel, userId) =>
        this.tell('member.added', { appId, channel, userId }),
      memberRemoved: ({ id: appId }, channel, userId) =>
        this.tell('member.removed', { appId, channel, userId }),
      clientEvent: (connection, { channel = '', event, data }, userId) => {
        const { app, socketId } = connection;
        const about = { appId: app.id, socketId, connection, channel, event, data, userId };
        this.tell('client.event', about);
      },
    });
  }

  private tell<What extends keyof RealtimeEvents>(what: What, about: RealtimeEvents[What]): void {
    for (const listener of this.listeners.get(what) ?? [])
      void this.run(listener, about).catch((error: unknown) => this.logger.error(error));
  }

  /** In the same turn of the event loop, so that listeners see things in their order. */
  private async run(listener: Listener, about: unknown): Promise<void> {
    await listener(about);
  }
}
