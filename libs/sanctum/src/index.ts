export { readBearerToken } from './bearer-token';
export { formatToken, parseToken, type PlainTextToken } from './plain-text-token';
export { generateSecret, hashSecret, secretMatches, withChecksum } from './token-secret';
