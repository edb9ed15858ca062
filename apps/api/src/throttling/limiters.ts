import { createHash } from 'node:crypto';
import type { Config } from '@giftspire/config';
import type { AuthenticationResult } from '@giftspire/sanctum/nest';
import type { User } from '@giftspire/users';
import type { Request } from 'express';
import { throttleKeyOfIp } from './client-address';
import type { Limit } from './limit';

export type LimiterName =
  'api' | 'login' | 'register' | 'check-nickname' | 'broadcasting-auth' | 'search';

type ConfiguredLimits = Config['throttle']['limits'];
type Limiter = (request: Request, limits: ConfiguredLimits) => Limit[];

/** What is counted for which routes. An attempt must be within all limits of its limiter. */
export const LIMITERS: Readonly<Record<LimiterName, Limiter>> = {
  /** By token, so that the tabs of one browser share it and other devices do not; by address without one. */
  api: (request, { api }) => [
    {
      name: 'api',
      maxAttempts: api,
      key: throttleKeyOfToken(request) ?? throttleKeyOfIp(request.ip),
    },
  ],
  /** By nickname and address: guessing stops, and nobody can lock somebody else out. By address: no list of nicknames. */
  login: (request, { login, loginPerAddress }) => [
    { name: 'login', maxAttempts: login, key: throttleKeyOfNicknameAndIp(request) },
    { name: 'login-address', maxAttempts: loginPerAddress, key: throttleKeyOfIp(request.ip) },
  ],
  register: (request, { register, registerPerAddress }) => [
    { name: 'register', maxAttempts: register, key: throttleKeyOfNicknameAndIp(request) },
    { name: 'register-address', maxAttempts: registerPerAddress, key: throttleKeyOfIp(request.ip) },
  ],
  'check-nickname': (request, { checkNickname }) => [
    { name: 'check-nickname', maxAttempts: checkNickname, key: throttleKeyOfIp(request.ip) },
  ],
  'broadcasting-auth': (request, { broadcastingAuth }) => [
    { name: 'broadcasting-auth', maxAttempts: broadcastingAuth, key: throttleKeyOfUser(request) },
  ],
  search: (request, { search }) => [
    { name: 'search', maxAttempts: search, key: throttleKeyOfUser(request) },
  ],
};

function throttleKeyOfToken({ user }: Request): string | undefined {
  const token = (user as AuthenticationResult | undefined)?.token;
  return token === undefined ? undefined : `token ${token.id}`;
}

/** Behind the token guard, so there is one. */
function throttleKeyOfUser(request: Request): string {
  return `user ${((request.user as AuthenticationResult).owner as User).id}`;
}

/** Any value may come as a nickname, so it is hashed: as short as the others, and unreadable where it is kept. */
function throttleKeyOfNicknameAndIp({ body, ip }: Request): string {
  const nickname = (body as { nickname?: unknown } | undefined)?.nickname;
  const folded = typeof nickname === 'string' ? nickname.trim().toLowerCase() : '';
  return `${createHash('sha256').update(folded).digest('base64url')} ${throttleKeyOfIp(ip)}`;
}
