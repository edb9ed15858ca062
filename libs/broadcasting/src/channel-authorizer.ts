import {
  channelAuth,
  channelKind,
  isChannelName,
  isSocketId,
  type AppCredentials,
} from '@giftspire/pusher-protocol';
import { type ChannelParams, ChannelPattern } from './channel-pattern';
import { ChannelForbiddenError } from './errors';

const PRIVATE_PREFIX = 'private-';

/** Decides who may listen to the channels of one pattern. */
export interface ChannelHandler {
  /**
   * @param user - who asks; authenticated already
   * @param params - by placeholder name; text from outside, so compare it exactly
   */
  join(user: unknown, params: ChannelParams): boolean | Promise<boolean>;
}

/** What a client shows to the WebSocket server when it subscribes. */
export interface ChannelAuthorization {
  /** `"<app key>:<64 hex digits>"` */
  auth: string;
}

/** Says who may subscribe to private channels, and signs it. */
export class ChannelAuthorizer {
  private readonly channels: { pattern: ChannelPattern; handler: ChannelHandler }[] = [];

  constructor(private readonly credentials: AppCredentials) {}

  /**
   * Patterns are tried in the order they were registered; the first that matches decides.
   *
   * @throws InvalidChannelPatternError
   */
  register(pattern: string, handler: ChannelHandler): void {
    this.channels.push({ pattern: new ChannelPattern(pattern), handler });
  }

  /**
   * @param socketId - as the client sent it
   * @param channelName - full name, as the client sent it
   * @throws ChannelForbiddenError when either is malformed, no pattern matches or its handler refuses
   * @see laravel/framework Broadcasters/PusherBroadcaster.php; a malformed socket id is a 500 there
   */
  async authorize(
    user: unknown,
    socketId: unknown,
    channelName: unknown,
  ): Promise<ChannelAuthorization> {
    if (!isSocketId(socketId) || !isChannelName(channelName)) throw new ChannelForbiddenError();
    if (channelKind(channelName) !== 'private') throw new ChannelForbiddenError();
    if (!(await this.mayJoin(user, channelName.slice(PRIVATE_PREFIX.length))))
      throw new ChannelForbiddenError();
    return { auth: channelAuth(this.credentials, socketId, channelName) };
  }

  private async mayJoin(user: unknown, name: string): Promise<boolean> {
    for (const { pattern, handler } of this.channels) {
      const params = pattern.match(name);
      // A handler written in JavaScript might return something truthy; only `true` opens the door.
      if (params !== null) return (await handler.join(user, params)) === true;
    }
    return false;
  }
}
