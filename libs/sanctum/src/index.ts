export { hasAbility, parseAbilities } from './abilities';
export { readBearerToken } from './bearer-token';
export { formatToken, parseToken, type ParsedToken } from './plain-text-token';
export { isTokenExpired, type TokenTimestamps } from './token-expiry';
export { generateSecret, hashSecret, verifySecret, appendChecksum } from './token-secret';
