import type { PresenceMember } from './presence-member';

/**
 * Returns the `data` of `pusher_internal:subscription_succeeded` on a presence channel, as JSON text. The text is not
 * made from an object, because as its keys the user id `__proto__` would be lost and numeric ids would be sorted.
 */
export function buildPresenceDataText(members: Iterable<PresenceMember>): string {
  const ids: string[] = [];
  const hash: string[] = [];
  for (const { userId, userInfo = 'null' } of members) {
    const id = JSON.stringify(userId);
    ids.push(id);
    hash.push(`${id}:${userInfo}`);
  }
  return `{"presence":{"count":${ids.length},"ids":[${ids.join(',')}],"hash":{${hash.join(',')}}}}`;
}

/** Returns the frame `pusher_internal:member_added` as JSON text. */
export function buildMemberAddedFrame(
  channel: string,
  { userId, userInfo }: PresenceMember,
): string {
  const info = userInfo === undefined ? '' : `,"user_info":${userInfo}`;
  const data = `{"user_id":${JSON.stringify(userId)}${info}}`;
  return JSON.stringify({ event: 'pusher_internal:member_added', channel, data });
}

/** Returns the frame `pusher_internal:member_removed` as JSON text. */
export function buildMemberRemovedFrame(channel: string, userId: string): string {
  const data = JSON.stringify({ user_id: userId });
  return JSON.stringify({ event: 'pusher_internal:member_removed', channel, data });
}
