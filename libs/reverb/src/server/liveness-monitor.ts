import {
  AuthenticationTimedOut,
  NeverSubscribed,
  PongNotReceived,
  UserTerminated,
  type PusherError,
} from '@giftspire/pusher-protocol';
import type { Clock } from '../clock';
import type { SocketConnection } from './socket-connection';

/** Interval at which all connections are checked, in milliseconds. */
const CHECK_INTERVAL_MS = 1_000;

/** Timeouts of connections that apply to all apps; 0 disables `subscribeTimeoutSeconds`. See `ReverbOptions`. */
export interface LivenessSettings {
  readonly pongTimeoutSeconds: number;
  readonly subscribeTimeoutSeconds: number;
}

/**
 * Pings silent clients, and closes connections that do not respond, never subscribe or authenticate, or whose token has
 * expired. One timer serves all connections.
 */
export class LivenessMonitor {
  private stopTimer: (() => void) | undefined;

  constructor(
    private readonly connections: Iterable<SocketConnection>,
    private readonly clock: Clock,
    private readonly settings: LivenessSettings,
  ) {}

  start(): void {
    this.stopTimer ??= this.clock.every(CHECK_INTERVAL_MS, () => this.checkConnections());
  }

  stop(): void {
    this.stopTimer?.();
    this.stopTimer = undefined;
  }

  private checkConnections(): void {
    const nowMs = this.clock.monotonicMs();
    for (const connection of this.connections) {
      if (!connection.isOpen) continue;
      const timeoutError = this.findTimeoutError(connection, nowMs);
      if (timeoutError !== undefined) connection.close(timeoutError);
      else if (this.hasExpiredToken(connection))
        connection.closeDiscardingOutput(new UserTerminated());
      else this.pingOrCloseSilentClient(connection, nowMs);
    }
  }

  /** Returns whether an access token that bound a user to the connection has expired. */
  private hasExpiredToken({ bindings }: SocketConnection): boolean {
    if (bindings.length === 0) return false;
    const nowSeconds = this.clock.epochSeconds();
    return bindings.some(({ expiresAtSeconds = Infinity }) => expiresAtSeconds <= nowSeconds);
  }

  /** Returns the error of a client that did not authenticate or subscribe in time, else undefined. */
  private findTimeoutError(connection: SocketConnection, nowMs: number): PusherError | undefined {
    const { app, isAuthorized, hasSubscribed, openedAtMs } = connection;
    const hasElapsed = (seconds: number) => seconds > 0 && nowMs - openedAtMs >= seconds * 1000;
    if (!isAuthorized && hasElapsed(app.settings.userAuthenticationSeconds))
      return new AuthenticationTimedOut();
    if (!hasSubscribed && hasElapsed(this.settings.subscribeTimeoutSeconds))
      return new NeverSubscribed();
    return undefined;
  }

  /** Pings a silent client, or closes the connection if it has not responded to the last ping in time. */
  private pingOrCloseSilentClient(connection: SocketConnection, nowMs: number): void {
    const { pongTimeoutSeconds } = this.settings;
    const { pingAfterSeconds, activityTimeoutSeconds } = connection.app.settings;
    // A client that follows `activity_timeout` sends its own ping after that time, so a silent one may be dead.
    const silenceSeconds = Math.min(pingAfterSeconds, activityTimeoutSeconds);
    if (connection.pingedAtMs !== 0) {
      if (nowMs - connection.pingedAtMs >= pongTimeoutSeconds * 1000)
        connection.close(new PongNotReceived());
    } else if (nowMs - connection.lastReceivedAtMs >= silenceSeconds * 1000) {
      connection.ping(nowMs);
    }
  }
}
