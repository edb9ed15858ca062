import type { ConnectionStatus } from 'laravel-echo';
import type { EchoChannel, EchoClient } from '@/realtime/echo-client';

/** An Echo without a socket: the test plays the server. */
export class FakeEcho implements EchoClient {
  isDisconnected = false;
  channelName = '';
  private readonly watchers = new Set<(status: ConnectionStatus) => void>();
  private readonly listeners = new Map<string, (payload: unknown) => void>();
  private onSubscribed: () => void = () => {};
  private onError: (reason: unknown) => void = () => {};

  constructor(readonly token: string) {}

  connector = {
    onConnectionChange: (callback: (status: ConnectionStatus) => void) => {
      this.watchers.add(callback);
      return () => this.watchers.delete(callback);
    },
  };

  private(channel: string): EchoChannel {
    this.channelName = channel;
    const fake: EchoChannel = {
      listen: (event, callback) => {
        this.listeners.set(event, callback);
        return fake;
      },
      subscribed: (callback) => {
        this.onSubscribed = callback;
        return fake;
      },
      error: (callback) => {
        this.onError = callback;
        return fake;
      },
    };
    return fake;
  }

  disconnect(): void {
    this.isDisconnected = true;
    this.become('disconnected');
  }

  become(status: ConnectionStatus): void {
    for (const watcher of this.watchers) watcher(status);
  }

  acceptSubscription(): void {
    this.become('connected');
    this.onSubscribed();
  }

  refuseSubscription(status: number): void {
    this.onError({ type: 'AuthError', status });
  }

  /** @param event - as Echo is asked for it, with the leading dot */
  deliver(event: string, payload: unknown): void {
    this.listeners.get(event)?.(payload);
  }
}
