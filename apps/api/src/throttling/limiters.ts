import { createHash } from 'node:crypto';
import type { Config } from '@giftspire/config';
import type { AuthenticationResult } from '@giftspire/sanctum/nest';
import type { User } from '@giftspire/users';
import type { Request } from 'express';
import ipaddr from 'ipaddr.js';
import type { AttemptLimit } from './attempt-limit';

/** Name of a limiter, for {@link Throttle}. */
export type LimiterName =
  'api' | 'login' | 'register' | 'check-nickname' | 'broadcasting-auth' | 'search';

type ConfiguredLimits = Config['throttle']['limits'];
/** Function that returns the limits that apply to a request, like the callback of Laravel's `RateLimiter::for()`. */
type LimitResolver = (request: Request, limits: ConfiguredLimits) => AttemptLimit[];

/** By name of the limiter, the function that returns its limits. A request must be within all of them. */
export const LIMIT_RESOLVERS: Readonly<Record<LimiterName, LimitResolver>> = {
  /** Counts by token, i.e. per device, and requests without a token by IP address. */
  api: (request, { api }) => [
    {
      name: 'api',
      maxAttempts: api,
      key: findTokenThrottleKey(request) ?? toIpThrottleKey(request.ip),
    },
  ],
  /**
   * The limit per nickname and IP address stops password guessing, without letting attackers lock users out at other
   * addresses. The limit per IP address stops an attacker who tries many nicknames.
   */
  login: (request, { login, loginPerAddress }) => [
    { name: 'login', maxAttempts: login, key: getNicknameAndIpThrottleKey(request) },
    { name: 'login-address', maxAttempts: loginPerAddress, key: toIpThrottleKey(request.ip) },
  ],
  register: (request, { register, registerPerAddress }) => [
    { name: 'register', maxAttempts: register, key: getNicknameAndIpThrottleKey(request) },
    { name: 'register-address', maxAttempts: registerPerAddress, key: toIpThrottleKey(request.ip) },
  ],
  'check-nickname': (request, { checkNickname }) => [
    { name: 'check-nickname', maxAttempts: checkNickname, key: toIpThrottleKey(request.ip) },
  ],
  'broadcasting-auth': (request, { broadcastingAuth }) => [
    { name: 'broadcasting-auth', maxAttempts: broadcastingAuth, key: getUserThrottleKey(request) },
  ],
  search: (request, { search }) => [
    { name: 'search', maxAttempts: search, key: getUserThrottleKey(request) },
  ],
};

/** Returns the key of the request's access token; undefined for a request without a token. */
function findTokenThrottleKey({ user }: Request): string | undefined {
  const token = (user as AuthenticationResult | undefined)?.token;
  return token === undefined ? undefined : `token ${token.id}`;
}

/** Returns the key of the request's user. The request must be authenticated: throttling runs after the token guard. */
function getUserThrottleKey(request: Request): string {
  return `user ${((request.user as AuthenticationResult).owner as User).id}`;
}

/**
 * Returns a key of the nickname in the body and the client's IP address. The nickname, which is unvalidated input, is
 * hashed, so that the key is short and does not reveal the nickname.
 */
function getNicknameAndIpThrottleKey({ body, ip }: Request): string {
  const nickname = (body as { nickname?: unknown } | undefined)?.nickname;
  const normalised = typeof nickname === 'string' ? nickname.trim().toLowerCase() : '';
  return `${createHash('sha256').update(normalised).digest('base64url')} ${toIpThrottleKey(ip)}`;
}

/** Prefix length of the network that a provider usually assigns to one customer, in bits. */
const IPV6_NETWORK_BITS = 64;

/**
 * Returns the key of a client's IP address: an IPv4 address itself, or the /64 network of an IPv6 address, because one
 * client usually controls the whole network. The key is `unknown` when the address is missing or invalid.
 *
 * @param ip - client address that Express determined from the trusted proxies
 */
export function toIpThrottleKey(ip: string | undefined): string {
  if (ip === undefined || !ipaddr.isValid(ip)) return 'unknown';
  // `process` also converts an IPv4-mapped address like ::ffff:10.0.0.1 to 10.0.0.1.
  const address = ipaddr.process(ip);
  if (!(address instanceof ipaddr.IPv6)) return address.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(
    `${address.toString()}/${IPV6_NETWORK_BITS}`,
  ).toString();
}
