import type { ConnectionStatus } from 'laravel-echo';

/** The part of Echo that we use; `Echo<'pusher'>` fits, and so does a test's fake. */
export interface EchoClient {
  private(channel: string): EchoChannel;
  disconnect(): void;
  connector: {
    onConnectionChange(callback: (status: ConnectionStatus) => void): () => void;
  };
}

export interface EchoChannel {
  listen(event: string, callback: (payload: unknown) => void): EchoChannel;
  /** Called on every subscription, also the one after a reconnect. */
  subscribed(callback: () => void): EchoChannel;
  error(callback: (reason: unknown) => void): EchoChannel;
}
