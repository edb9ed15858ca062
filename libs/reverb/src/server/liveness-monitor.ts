import {
  AuthenticationTimedOut,
  NeverSubscribed,
  PongNotReceived,
  UserTerminated,
  type PusherError,
} from '@giftspire/pusher-protocol';
import type { Clock } from '../clock';
import type { SocketConnection } from './socket-connection';

const SWEEP_INTERVAL_MS = 1_000;

export interface LivenessSettings {
  readonly pongTimeoutSeconds: number;
  readonly subscribeTimeoutSeconds: number;
}

/** Finds the connections whose client is gone without a word. One timer looks after all of them. */
export class LivenessMonitor {
  private stopSweeping: (() => void) | undefined;

  constructor(
    private readonly connections: Iterable<SocketConnection>,
    private readonly clock: Clock,
    private readonly settings: LivenessSettings,
  ) {}

  start(): void {
    this.stopSweeping ??= this.clock.every(SWEEP_INTERVAL_MS, () => this.sweep());
  }

  stop(): void {
    this.stopSweeping?.();
    this.stopSweeping = undefined;
  }

  private sweep(): void {
    const nowMs = this.clock.monotonicMs();
    for (const connection of this.connections) {
      if (!connection.isOpen) continue;
      const overdue = this.overdue(connection, nowMs);
      if (overdue !== undefined) connection.close(overdue);
      else if (this.isExpired(connection)) connection.closeDiscardingOutput(new UserTerminated());
      else this.check(connection, nowMs);
    }
  }

  /** Whether a token has ended by which somebody was authorized here. */
  private isExpired({ bindings }: SocketConnection): boolean {
    if (bindings.length === 0) return false;
    const nowSeconds = this.clock.epochSeconds();
    return bindings.some(({ expiresAtSeconds = Infinity }) => expiresAtSeconds <= nowSeconds);
  }

  /** Why a connection that did not do its part in time has to go. */
  private overdue(connection: SocketConnection, nowMs: number): PusherError | undefined {
    const { app, isAuthorized, hasSubscribed, openedAtMs } = connection;
    const isOver = (seconds: number) => seconds > 0 && nowMs - openedAtMs >= seconds * 1000;
    if (!isAuthorized && isOver(app.settings.userAuthenticationSeconds))
      return new AuthenticationTimedOut();
    if (!hasSubscribed && isOver(this.settings.subscribeTimeoutSeconds))
      return new NeverSubscribed();
    return undefined;
  }

  private check(connection: SocketConnection, nowMs: number): void {
    const { pongTimeoutSeconds } = this.settings;
    const { pingAfterSeconds, activityTimeoutSeconds } = connection.app.settings;
    // When the client should have pinged, at the latest.
    const silenceSeconds = Math.min(pingAfterSeconds, activityTimeoutSeconds);
    if (connection.pingedAtMs !== 0) {
      if (nowMs - connection.pingedAtMs >= pongTimeoutSeconds * 1000)
        connection.close(new PongNotReceived());
    } else if (nowMs - connection.heardAtMs >= silenceSeconds * 1000) {
      connection.ping(nowMs);
    }
  }
}
