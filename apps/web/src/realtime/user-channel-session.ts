import { toUserChannelName } from '@giftspire/contracts';
import type { ConnectionStatus } from 'laravel-echo';

/** The subset of `Echo<'pusher'>` that this application uses; tests implement it with `FakeEcho`. */
export interface EchoClient {
  private(channel: string): EchoChannel;
  disconnect(): void;
  connector: {
    /** Registers a listener of the connection status. @returns a function that removes the listener */
    onConnectionChange(callback: (status: ConnectionStatus) => void): () => void;
  };
}

/** The subset of Echo's `Channel` that this application uses. */
export interface EchoChannel {
  listen(event: string, callback: (payload: unknown) => void): EchoChannel;
  /** Registers a callback for every successful subscription, including those after a reconnect. */
  subscribed(callback: () => void): EchoChannel;
  /** Registers a callback for a failed subscription, e.g. a rejected authorization. */
  error(callback: (reason: unknown) => void): EchoChannel;
}

/**
 * `offline`: no session; `connecting`: not subscribed yet; `live`: subscribed to the channel; `reconnecting`: was subscribed
 * before and is trying again.
 */
export type RealtimeConnectionState = 'offline' | 'connecting' | 'live' | 'reconnecting';

export interface UserChannelHandlers {
  onStateChange(state: RealtimeConnectionState): void;
  /** Called after every subscription; events sent while the channel was not subscribed were missed. */
  onSubscribed(): void;
  /** Registers the event listeners on the private channel of a new Echo. */
  addListeners(channel: EchoChannel): void;
  /** Called when pusher-js has stopped reconnecting, because the server closed the connection as it does for a revoked token. */
  onConnectionEnded(): void;
  /** Called when the API rejected the token (401) during channel authorization. */
  onTokenRejected(): void;
}

/** Delays before a new Echo is created, by the number of consecutive failures; the last one repeats. */
const RECONNECT_DELAYS_MS = [1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * Subscription to a user's private channel from login to logout. pusher-js reconnects after short network failures; this
 * class creates a new Echo for failures that pusher-js does not retry: a failed configuration request, a rejected app key,
 * a failed channel authorization.
 */
export class UserChannelSession {
  private echo: EchoClient | null = null;
  private removeStatusListener: () => void = () => {};
  private reconnectTimer: ReturnType<typeof setTimeout> | undefined;
  private consecutiveFailures = 0;
  private hasBeenSubscribed = false;
  private isStopped = false;

  /**
   * @param userId - `id` of the response of `GET /init`
   * @param connect - creates an Echo, which connects by itself; rejects when the WebSocket configuration cannot be fetched
   */
  constructor(
    private readonly userId: string,
    private readonly connect: () => Promise<EchoClient>,
    private readonly handlers: UserChannelHandlers,
  ) {}

  /** Creates an Echo and subscribes to the channel; schedules another attempt when that fails. Never rejects. */
  async start(): Promise<void> {
    this.reportConnecting();
    try {
      const echo = await this.connect();
      if (this.isStopped) echo.disconnect();
      else this.subscribe(echo);
    } catch {
      // Every cause is handled alike: the header shows the state, and the next attempt is scheduled.
      this.disconnectAndScheduleReconnect();
    }
  }

  /** Disconnects and reports `offline`; a stopped session cannot be started again. */
  stop(): void {
    this.isStopped = true;
    clearTimeout(this.reconnectTimer);
    this.disconnectEcho();
    this.handlers.onStateChange('offline');
  }

  private subscribe(echo: EchoClient): void {
    this.echo = echo;
    this.removeStatusListener = echo.connector.onConnectionChange((status) =>
      this.handleConnectionStatus(status),
    );
    const channel = echo.private(toUserChannelName(this.userId));
    this.handlers.addListeners(channel);
    channel
      .subscribed(() => this.handleSubscribed())
      .error((reason) => this.handleSubscriptionError(reason));
  }

  private handleConnectionStatus(status: ConnectionStatus): void {
    // The state becomes `live` only when the channel is subscribed: handleSubscribed().
    if (status === 'connected') return;
    this.reportConnecting();
    if (status !== 'disconnected') return;
    this.disconnectAndScheduleReconnect();
    this.handlers.onConnectionEnded();
  }

  private handleSubscribed(): void {
    this.consecutiveFailures = 0;
    this.hasBeenSubscribed = true;
    this.handlers.onStateChange('live');
    this.handlers.onSubscribed();
  }

  /** Reports a token that the API rejected (401); schedules another attempt for any other reason. */
  private handleSubscriptionError(reason: unknown): void {
    if (findErrorStatus(reason) === 401) this.handlers.onTokenRejected();
    else this.disconnectAndScheduleReconnect();
  }

  /** Disconnects, and after a delay creates a new Echo unless the session is stopped. */
  private disconnectAndScheduleReconnect(): void {
    this.disconnectEcho();
    if (this.isStopped) return;
    this.reportConnecting();
    const delayMs =
      RECONNECT_DELAYS_MS[Math.min(this.consecutiveFailures, RECONNECT_DELAYS_MS.length - 1)];
    this.consecutiveFailures += 1;
    clearTimeout(this.reconnectTimer);
    this.reconnectTimer = setTimeout(() => void this.start(), delayMs);
  }

  private reportConnecting(): void {
    this.handlers.onStateChange(this.hasBeenSubscribed ? 'reconnecting' : 'connecting');
  }

  private disconnectEcho(): void {
    // Remove the listener first: disconnect() itself reports the status `disconnected`.
    this.removeStatusListener();
    this.removeStatusListener = () => {};
    this.echo?.disconnect();
    this.echo = null;
  }
}

/** Returns `status` of a pusher-js subscription error, the HTTP status of the authorization; null when it has none. */
function findErrorStatus(reason: unknown): unknown {
  return typeof reason === 'object' && reason !== null && 'status' in reason ? reason.status : null;
}
