export { can, parseAbilities } from './abilities';
export { readBearerToken } from './bearer-token';
export { formatToken, parseToken, type PlainTextToken } from './plain-text-token';
export { isExpired, type TokenTimes } from './token-expiry';
export { generateSecret, hashSecret, secretMatches, withChecksum } from './token-secret';
