import { userChannelName } from '@giftspire/contracts';
import type { ConnectionStatus } from 'laravel-echo';
import type { EchoClient } from './echo-client';

/** `offline`: not wanted; `connecting`: not subscribed yet; `live`: subscribed; `reconnecting`: was, and will be. */
export type RealtimeState = 'offline' | 'connecting' | 'live' | 'reconnecting';

export interface UserChannelHandlers {
  onState(state: RealtimeState): void;
  /** On the first subscription and on every later one: whatever happened in between was missed. */
  onSubscribed(): void;
  /** By event name as it is sent, without namespace. */
  readonly onEvent: Readonly<Record<string, (payload: unknown) => void>>;
  /** The server ended the connection for good, which it does when the token was revoked. */
  onClosed(): void;
  /** The API no longer accepts the token. */
  onTokenRefused(): void;
}

/** Waits before a new Echo is built, when pusher-js itself has given up; the last one repeats. */
const REBUILD_DELAYS_MS = [1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * One user's private channel from sign-in to sign-out. Short losses of the socket are pusher-js's business; this
 * class builds Echo anew after what pusher-js does not retry: no configuration, a refused key, a failed authorization.
 */
export class UserChannelSession {
  private echo: EchoClient | null = null;
  private stopWatching: () => void = () => {};
  private rebuildTimer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private hasBeenLive = false;
  private isStopped = false;

  /**
   * @param userId - the `id` of `GET /init`
   * @param connect - asks for the configuration and builds Echo, which connects by itself
   */
  constructor(
    private readonly userId: string,
    private readonly connect: () => Promise<EchoClient>,
    private readonly handlers: UserChannelHandlers,
  ) {}

  async start(): Promise<void> {
    this.handlers.onState(this.hasBeenLive ? 'reconnecting' : 'connecting');
    try {
      const echo = await this.connect();
      if (this.isStopped) echo.disconnect();
      else this.subscribe(echo);
    } catch {
      // Whatever the reason, the answer is the same: the header shows it, and we try again.
      this.rebuildLater();
    }
  }

  /** For good; a later sign-in gets a session of its own. */
  stop(): void {
    this.isStopped = true;
    clearTimeout(this.rebuildTimer);
    this.dropEcho();
    this.handlers.onState('offline');
  }

  private subscribe(echo: EchoClient): void {
    this.echo = echo;
    this.stopWatching = echo.connector.onConnectionChange((status) => this.follow(status));
    const channel = echo.private(userChannelName(this.userId));
    for (const [name, receive] of Object.entries(this.handlers.onEvent)) {
      // The dot keeps Echo from putting a PHP namespace in front.
      channel.listen(`.${name}`, receive);
    }
    channel.subscribed(() => this.goLive()).error((reason) => this.refused(reason));
  }

  private follow(status: ConnectionStatus): void {
    if (status === 'connected') return; // Live only once the channel is subscribed.
    this.handlers.onState(this.hasBeenLive ? 'reconnecting' : 'connecting');
    if (status !== 'disconnected') return;
    this.rebuildLater();
    this.handlers.onClosed();
  }

  private goLive(): void {
    this.failures = 0;
    this.hasBeenLive = true;
    this.handlers.onState('live');
    this.handlers.onSubscribed();
  }

  private refused(reason: unknown): void {
    if (statusOf(reason) === 401) this.handlers.onTokenRefused();
    else this.rebuildLater();
  }

  private rebuildLater(): void {
    this.dropEcho();
    if (this.isStopped) return;
    this.handlers.onState(this.hasBeenLive ? 'reconnecting' : 'connecting');
    const delayMs = REBUILD_DELAYS_MS[Math.min(this.failures, REBUILD_DELAYS_MS.length - 1)];
    this.failures += 1;
    clearTimeout(this.rebuildTimer);
    this.rebuildTimer = setTimeout(() => void this.start(), delayMs);
  }

  private dropEcho(): void {
    // Unbound first: disconnecting is a change of status too.
    this.stopWatching();
    this.stopWatching = () => {};
    this.echo?.disconnect();
    this.echo = null;
  }
}

function statusOf(reason: unknown): unknown {
  return typeof reason === 'object' && reason !== null && 'status' in reason ? reason.status : null;
}
