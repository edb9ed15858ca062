import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ReverbEngine } from '../reverb-engine';
import type { RealtimeEventPayloads } from './realtime-events';
import { getListenerMetadata } from './realtime.decorators';

type RealtimeListener = (payload: unknown) => unknown;

/**
 * Finds the decorated methods of all providers and controllers, and calls them with the events of the engine. Their
 * errors are logged and have no other effect.
 */
@Injectable()
export class RealtimeListenerExplorer implements OnModuleInit {
  private readonly logger = new Logger(RealtimeListenerExplorer.name);
  private readonly listeners = new Map<keyof RealtimeEventPayloads, RealtimeListener[]>();

  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(MetadataScanner) private readonly scanner: MetadataScanner,
    @Inject(ReverbEngine) private readonly engine: ReverbEngine,
  ) {}

  /** Collects the listeners of all instances, and registers with the engine to receive its events. */
  onModuleInit(): void {
    for (const wrapper of [...this.discovery.getProviders(), ...this.discovery.getControllers()]) {
      const instance = wrapper.instance as object | undefined;
      // Skipped: aliases of other providers, and request-scoped ones, which have no instance to call.
      if (!wrapper.metatype || !instance || !wrapper.isDependencyTreeStatic()) continue;
      this.addListenersOf(instance);
    }
    this.addConnectionHandlerIfNeeded();
    this.addChannelObserver();
  }

  /** Adds a listener for every decorated method of a provider. */
  private addListenersOf(instance: object): void {
    const prototype = Object.getPrototypeOf(instance) as object | null;
    for (const name of this.scanner.getAllMethodNames(prototype)) {
      const method = (instance as Record<string, RealtimeListener>)[name];
      if (typeof method !== 'function') continue;
      for (const { eventName, clientEventName } of getListenerMetadata(method)) {
        const listener: RealtimeListener = (payload) => {
          if (
            clientEventName === undefined ||
            (payload as { event?: string }).event === clientEventName
          )
            return method.call(instance, payload);
        };
        this.listeners.set(eventName, [...(this.listeners.get(eventName) ?? []), listener]);
      }
    }
  }

  /** Registers a connection handler with the engine, unless no method listens to connections. */
  private addConnectionHandlerIfNeeded(): void {
    if (!this.listeners.has('connection.opened') && !this.listeners.has('connection.closed'))
      return;
    this.engine.addConnectionHandler({
      opened: (connection) => {
        const { app, socketId } = connection;
        this.notify('connection.opened', { appId: app.id, socketId, connection });
      },
      tryHandleEvent: () => false,
      closed: (connection, closeCode) => {
        const { app, socketId } = connection;
        this.notify('connection.closed', { appId: app.id, socketId, connection, closeCode });
      },
    });
  }

  private addChannelObserver(): void {
    this.engine.addChannelObserver({
      occupied: ({ id: appId }, channel) => this.notify('channel.occupied', { appId, channel }),
      vacated: ({ id: appId }, channel) => this.notify('channel.vacated', { appId, channel }),
      memberAdded: ({ id: appId }, channel, userId) =>
        this.notify('member.added', { appId, channel, userId }),
      memberRemoved: ({ id: appId }, channel, userId) =>
        this.notify('member.removed', { appId, channel, userId }),
      clientEvent: (connection, { channel = '', event, data }, userId) => {
        const { app, socketId } = connection;
        const payload = { appId: app.id, socketId, connection, channel, event, data, userId };
        this.notify('client.event', payload);
      },
    });
  }

  private notify<Name extends keyof RealtimeEventPayloads>(
    name: Name,
    payload: RealtimeEventPayloads[Name],
  ): void {
    for (const listener of this.listeners.get(name) ?? [])
      void this.runListener(listener, payload).catch((error: unknown) => this.logger.error(error));
  }

  /**
   * Calls a listener synchronously, so that listeners receive events in order. Rejects when it throws or rejects.
   */
  private async runListener(listener: RealtimeListener, payload: unknown): Promise<void> {
    await listener(payload);
  }
}
