import { AssertionError } from 'node:assert';
import type { ChannelAuthorization, ChannelAuthorizer } from '../channel-authorizer';
import { ChannelForbiddenError } from '../errors';

const TEST_SOCKET_ID = '1234.5678';

/**
 * The channel classes of an application let a user subscribe.
 *
 * @param channel - full name with prefix, e.g. `private-App.Models.User.7`
 * @returns what the client would get
 * @throws AssertionError when they refuse; what else goes wrong in them is thrown as it is
 */
export async function assertCanJoin(
  authorizer: ChannelAuthorizer,
  user: unknown,
  channel: string,
): Promise<ChannelAuthorization> {
  try {
    return await authorizer.authorize(user, TEST_SOCKET_ID, channel);
  } catch (error) {
    if (!(error instanceof ChannelForbiddenError)) throw error;
    throw new AssertionError({ message: `the user cannot join ${channel}: ${error.message}` });
  }
}

/**
 * The channel classes of an application refuse a user.
 *
 * @throws AssertionError when they do not
 */
export async function assertCannotJoin(
  authorizer: ChannelAuthorizer,
  user: unknown,
  channel: string,
): Promise<void> {
  try {
    await authorizer.authorize(user, TEST_SOCKET_ID, channel);
  } catch (error) {
    if (error instanceof ChannelForbiddenError) return;
    throw error;
  }
  throw new AssertionError({ message: `the user can join ${channel}` });
}
