import { AssertionError } from 'node:assert';
import type { ChannelAuthResponse, ChannelAuthorizer } from '../channel-authorizer';
import { ChannelForbiddenError } from '../errors';

const TEST_SOCKET_ID = '1234.5678';

/**
 * Asserts that the channel classes of an application allow a user to subscribe.
 *
 * @param channel - full name with prefix, e.g. `private-App.Models.User.7`
 * @returns the response that the client would get
 * @throws AssertionError when the subscription is rejected; any other error of a channel class unchanged
 */
export async function assertCanJoin(
  authorizer: ChannelAuthorizer,
  user: unknown,
  channel: string,
): Promise<ChannelAuthResponse> {
  try {
    return await authorizer.authorize(user, TEST_SOCKET_ID, channel);
  } catch (error) {
    if (!(error instanceof ChannelForbiddenError)) throw error;
    throw new AssertionError({ message: `the user cannot join ${channel}: ${error.message}` });
  }
}

/**
 * Asserts that the channel classes of an application reject a subscription of a user.
 *
 * @throws AssertionError when the subscription is allowed; any error of a channel class that is not a rejection, unchanged
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
