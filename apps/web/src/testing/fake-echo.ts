import type { ConnectionStatus } from 'laravel-echo';
import type { EchoChannel, EchoClient } from '@/realtime/user-channel-session';

/** An Echo without a WebSocket; the test simulates the server by calling its methods. */
export class FakeEcho implements EchoClient {
  isDisconnected = false;
  channelName = '';
  private readonly statusListeners = new Set<(status: ConnectionStatus) => void>();
  private readonly eventListeners = new Map<string, (payload: unknown) => void>();
  private onSubscribed: () => void = () => {};
  private onError: (reason: unknown) => void = () => {};

  constructor(readonly token: string) {}

  connector = {
    onConnectionChange: (callback: (status: ConnectionStatus) => void) => {
      this.statusListeners.add(callback);
      return () => this.statusListeners.delete(callback);
    },
  };

  private(channel: string): EchoChannel {
    this.channelName = channel;
    const fakeChannel: EchoChannel = {
      listen: (event, callback) => {
        this.eventListeners.set(event, callback);
        return fakeChannel;
      },
      subscribed: (callback) => {
        this.onSubscribed = callback;
        return fakeChannel;
      },
      error: (callback) => {
        this.onError = callback;
        return fakeChannel;
      },
    };
    return fakeChannel;
  }

  disconnect(): void {
    this.isDisconnected = true;
    this.emitConnectionStatus('disconnected');
  }

  /** Calls all listeners of the connection status. */
  emitConnectionStatus(status: ConnectionStatus): void {
    for (const listener of this.statusListeners) listener(status);
  }

  /** Reports the status `connected` and then a successful subscription. */
  acceptSubscription(): void {
    this.emitConnectionStatus('connected');
    this.onSubscribed();
  }

  /** Reports a subscription that failed because the channel authorization was rejected with an HTTP status. */
  rejectSubscription(status: number): void {
    this.onError({ type: 'AuthError', status });
  }

  /** Calls the listener of an event, if there is one. @param event - name as passed to `listen`, with the leading dot */
  emit(event: string, payload: unknown): void {
    this.eventListeners.get(event)?.(payload);
  }
}
