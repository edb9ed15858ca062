import { PongNotReceived } from '@giftspire/pusher-protocol';
import type { Clock } from '../clock';
import type { SocketConnection } from './socket-connection';

const SWEEP_INTERVAL_MS = 5_000;

export interface LivenessSettings {
  readonly pingAfterSeconds: number;
  readonly pongTimeoutSeconds: number;
}

/** Finds the connections whose client is gone without a word. One timer looks after all of them. */
export class Liveness {
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
      if (connection.isOpen) this.check(connection, nowMs);
    }
  }

  private check(connection: SocketConnection, nowMs: number): void {
    const { pingAfterSeconds, pongTimeoutSeconds } = this.settings;
    if (connection.pingedAtMs !== 0) {
      if (nowMs - connection.pingedAtMs >= pongTimeoutSeconds * 1000)
        connection.end(new PongNotReceived());
    } else if (nowMs - connection.heardAtMs >= pingAfterSeconds * 1000) {
      connection.ping(nowMs);
    }
  }
}
