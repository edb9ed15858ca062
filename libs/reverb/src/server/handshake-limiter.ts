import type { IncomingMessage } from 'node:http';
import type { Clock } from '../clock';
import { ClientAddressResolver } from './client-address-resolver';

/** Limits for new connections of a server; 0 disables a limit. */
export interface HandshakeLimits {
  /** Maximum number of open connections of all apps together. */
  readonly maxConnections: number;
  /** Maximum number of open connections of a client IP address. */
  readonly maxConnectionsPerAddress: number;
  /** Maximum number of handshakes of a client IP address in a second. */
  readonly maxHandshakesPerAddressPerSecond: number;
  /** IP addresses or CIDR networks of proxies whose `X-Forwarded-For` is trusted. */
  readonly trustedProxies: readonly string[];
}

/** The HTTP response to a handshake that exceeds a limit, or arrives while the server shuts down. */
export interface HandshakeRejection {
  readonly status: 429 | 503;
  readonly message: string;
}

/**
 * Limits the connections of the server and of each client address, and the handshakes of each address per second. The
 * check precedes the handshake, which costs more.
 */
export class HandshakeLimiter {
  private readonly addressResolver: ClientAddressResolver;
  private readonly connectionsByAddress = new Map<string, number>();
  private connectionCount = 0;
  /** Handshakes of each address in the current second. */
  private handshakes = new Map<string, number>();
  /** Start of the current second, in milliseconds of the monotonic clock. */
  private secondStartedAtMs = 0;

  /** @throws InvalidProxyAddress */
  constructor(
    private readonly limits: HandshakeLimits,
    private readonly clock: Clock,
  ) {
    this.addressResolver = new ClientAddressResolver(limits.trustedProxies);
  }

  /** Returns the client's IP address, or '' without limits per address, because reading it costs a system call. */
  readClientAddressIfLimited(request: IncomingMessage): string {
    const { maxConnectionsPerAddress, maxHandshakesPerAddressPerSecond } = this.limits;
    if (maxConnectionsPerAddress === 0 && maxHandshakesPerAddressPerSecond === 0) return '';
    return this.addressResolver.resolve(request);
  }

  /** Counts a handshake of the address and returns undefined, or returns its rejection when it exceeds a limit. */
  countHandshakeOrGetRejection(address: string): HandshakeRejection | undefined {
    const { maxConnections, maxConnectionsPerAddress: perAddress } = this.limits;
    if (isLimitReached(maxConnections, this.connectionCount))
      return { status: 503, message: 'server is at its limit' };
    if (isLimitReached(perAddress, this.connectionsByAddress.get(address) ?? 0))
      return { status: 429, message: 'too many connections from this address' };
    if (this.countHandshakeAndIsOverRate(address))
      return { status: 429, message: 'too many handshakes from this address' };
    return undefined;
  }

  /** Counts a new connection of the address. */
  connectionOpened(address: string): void {
    this.connectionCount += 1;
    this.connectionsByAddress.set(address, (this.connectionsByAddress.get(address) ?? 0) + 1);
  }

  /** Subtracts a closed connection of the address from the counts. */
  connectionClosed(address: string): void {
    this.connectionCount -= 1;
    const remaining = (this.connectionsByAddress.get(address) ?? 0) - 1;
    if (remaining > 0) this.connectionsByAddress.set(address, remaining);
    else this.connectionsByAddress.delete(address);
  }

  /** Counts a handshake of the address. Returns whether it exceeds the limit per second; false without that limit. */
  private countHandshakeAndIsOverRate(address: string): boolean {
    const limit = this.limits.maxHandshakesPerAddressPerSecond;
    if (limit === 0) return false;
    const nowMs = this.clock.monotonicMs();
    if (nowMs - this.secondStartedAtMs >= 1000) {
      this.handshakes = new Map();
      this.secondStartedAtMs = nowMs;
    }
    const count = (this.handshakes.get(address) ?? 0) + 1;
    this.handshakes.set(address, count);
    return count > limit;
  }
}

/** Returns whether `count` has reached the limit; false for 0, which disables it. */
function isLimitReached(limit: number, count: number): boolean {
  return limit > 0 && count >= limit;
}
