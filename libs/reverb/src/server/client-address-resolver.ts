import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Error for an entry of the trusted proxies that is neither an IP address nor a network in CIDR notation. */
export class InvalidProxyAddress extends Error {
  readonly code = 'INVALID_PROXY_ADDRESS';

  constructor(address: string) {
    super(`not an IP address or network: ${address}`);
    this.name = 'InvalidProxyAddress';
  }
}

/** Determines the IP address of the client of a request, also behind trusted proxies. */
export class ClientAddressResolver {
  private readonly proxies = new BlockList();
  private readonly hasTrustedProxies: boolean;

  /**
   * @param trustedProxies - addresses or networks, e.g. `10.0.0.0/8`
   * @throws InvalidProxyAddress when an entry is neither
   */
  constructor(trustedProxies: readonly string[]) {
    for (const proxy of trustedProxies) this.addTrustedProxy(proxy);
    this.hasTrustedProxies = trustedProxies.length > 0;
  }

  /**
   * Returns the address of the peer, or if that is a trusted proxy, the last address of `X-Forwarded-For` that is not
   * one. Clients can forge the entries before it.
   */
  resolve(request: IncomingMessage): string {
    let address = unmapIpv4(request.socket.remoteAddress ?? '');
    if (!this.hasTrustedProxies) return address;
    const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
    for (const hop of forwarded.reverse()) {
      const forwardedAddress = unmapIpv4(hop.trim());
      if (!this.isTrustedProxy(address) || isIP(forwardedAddress) === 0) break;
      address = forwardedAddress;
    }
    return address;
  }

  private addTrustedProxy(proxy: string): void {
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

  private isTrustedProxy(address: string): boolean {
    const version = isIP(address);
    return version !== 0 && this.proxies.check(address, version === 6 ? 'ipv6' : 'ipv4');
  }
}

/** Returns an IPv4 address without the prefix `::ffff:` of dual-stack sockets; other addresses unchanged. */
function unmapIpv4(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}
