import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** A trusted proxy is no address, and no network in CIDR notation. */
export class InvalidProxyAddress extends Error {
  readonly code = 'INVALID_PROXY_ADDRESS';

  constructor(address: string) {
    super(`not an IP address or network: ${address}`);
    this.name = 'InvalidProxyAddress';
  }
}

/** Finds out where a request comes from, through the proxies that may say so for others. */
export class ClientAddress {
  private readonly proxies = new BlockList();
  private readonly trustsAnybody: boolean;

  /**
   * @param trustedProxies - addresses or networks, e.g. `10.0.0.0/8`
   * @throws InvalidProxyAddress
   */
  constructor(trustedProxies: readonly string[]) {
    for (const proxy of trustedProxies) this.trust(proxy);
    this.trustsAnybody = trustedProxies.length > 0;
  }

  /** The last address that no trusted proxy has; what is before it, anybody could have written. */
  of(request: IncomingMessage): string {
    let address = plain(request.socket.remoteAddress ?? '');
    if (!this.trustsAnybody) return address;
    const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
    for (const hop of forwarded.reverse()) {
      const claimed = plain(hop.trim());
      if (!this.isTrusted(address) || isIP(claimed) === 0) break;
      address = claimed;
    }
    return address;
  }

  private trust(proxy: string): void {
    const [address = '', bits] = proxy.split('/');
    const version = isIP(address);
    const prefix = Number(bits ?? (version === 6 ? 128 : 32));
    if (
      version === 0 ||
      !Number.isInteger(prefix) ||
      prefix < 0 ||
      prefix > (version === 6 ? 128 : 32)
    )
      throw new InvalidProxyAddress(proxy);
    this.proxies.addSubnet(address, prefix, version === 6 ? 'ipv6' : 'ipv4');
  }

  private isTrusted(address: string): boolean {
    const version = isIP(address);
    return version !== 0 && this.proxies.check(address, version === 6 ? 'ipv6' : 'ipv4');
  }
}

/** IPv4 as IPv4, also on a socket that speaks both. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}
