import type { IncomingMessage } from 'node:http';
import type { Clock } from '../clock';
import { ClientAddress } from './client-address';

export interface AdmissionLimits {
  /** Of all apps together; 0 for any number. */
  readonly maxConnections: number;
  readonly maxConnectionsPerAddress: number;
  readonly maxHandshakesPerAddressPerSecond: number;
  readonly trustedProxies: readonly string[];
}

/** Why somebody may not even shake hands. */
export interface Refusal {
  readonly status: 429 | 503;
  readonly message: string;
}

/** Keeps away, before it costs anything, what would be too much for the server. */
export class Admission {
  private readonly clientAddress: ClientAddress;
  private readonly open = new Map<string, number>();
  private total = 0;
  private handshakes = new Map<string, number>();
  private handshakesSinceMs = 0;

  /** @throws InvalidProxyAddress */
  constructor(
    private readonly limits: AdmissionLimits,
    private readonly clock: Clock,
  ) {
    this.clientAddress = new ClientAddress(limits.trustedProxies);
  }

  /** Where a request comes from, or '' when no limit depends on it: asking is a system call for each client. */
  addressOf(request: IncomingMessage): string {
    const { maxConnectionsPerAddress, maxHandshakesPerAddressPerSecond } = this.limits;
    if (maxConnectionsPerAddress === 0 && maxHandshakesPerAddressPerSecond === 0) return '';
    return this.clientAddress.of(request);
  }

  refusalOf(address: string): Refusal | undefined {
    const { maxConnections, maxConnectionsPerAddress: perAddress } = this.limits;
    if (isReached(maxConnections, this.total))
      return { status: 503, message: 'server is at its limit' };
    if (isReached(perAddress, this.open.get(address) ?? 0))
      return { status: 429, message: 'too many connections from this address' };
    if (this.isTooFast(address))
      return { status: 429, message: 'too many handshakes from this address' };
    return undefined;
  }

  opened(address: string): void {
    this.total += 1;
    this.open.set(address, (this.open.get(address) ?? 0) + 1);
  }

  closed(address: string): void {
    this.total -= 1;
    const left = (this.open.get(address) ?? 0) - 1;
    if (left > 0) this.open.set(address, left);
    else this.open.delete(address);
  }

  private isTooFast(address: string): boolean {
    const limit = this.limits.maxHandshakesPerAddressPerSecond;
    if (limit === 0) return false;
    const nowMs = this.clock.monotonicMs();
    if (nowMs - this.handshakesSinceMs >= 1000) {
      this.handshakes = new Map();
      this.handshakesSinceMs = nowMs;
    }
    const made = (this.handshakes.get(address) ?? 0) + 1;
    this.handshakes.set(address, made);
    return made > limit;
  }
}

function isReached(limit: number, count: number): boolean {
  return limit > 0 && count >= limit;
}
