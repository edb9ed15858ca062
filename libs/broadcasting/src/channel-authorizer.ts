import {
  createChannelAuth,
  isChannelName,
  isSocketId,
  createPresenceMember,
  type AppCredentials,
} from '@giftspire/pusher-protocol';
import { toBroadcastUserById, type ToBroadcastUser } from './broadcast-user';
import { type ChannelParams, ChannelPattern } from './channel-pattern';
import type { EncryptionKey } from './encryption/encryption-key';
import { ChannelForbiddenError } from './errors';
import {
  GUARDED_CHANNEL_KINDS,
  type GuardedChannelKind,
  parseGuardedChannel,
} from './guarded-channel';

/** A client's request to subscribe to a private or presence channel, with valid names. */
export interface SubscriptionRequest {
  /** Full channel name with prefix. */
  readonly channel: string;
  readonly kind: GuardedChannelKind;
  readonly socketId: string;
}

/**
 * Decision on a subscription, as in Laravel's channel callbacks.
 * - `true` or a non-empty object: allowed. In a presence channel, the object is the `user_info` that other members see.
 * - `false`: rejected.
 * - Anything else: undecided. The handler of the next matching pattern decides.
 */
export type JoinResult = boolean | object | null | undefined;

/** Decides which users may subscribe to the channels of one pattern. */
export interface ChannelHandler {
  /**
   * @param user - the authenticated user of the HTTP request
   * @param params - text at each placeholder of the pattern, as the client sent it
   */
  join(
    user: unknown,
    params: ChannelParams,
    subscription: SubscriptionRequest,
  ): JoinResult | Promise<JoinResult>;
}

/** Response to a client, which sends it to the WebSocket server to subscribe. */
export interface ChannelAuthorization {
  /** `"<app key>:<64 hex digits>"` */
  auth: string;
  /** Signed JSON with the `user_id` and `user_info` of the member; only for presence channels. */
  channel_data?: string;
  /** Decryption key of the channel: 32 bytes as base64; only for encrypted channels. The server does not receive it. */
  shared_secret?: string;
}

export interface ChannelAuthorizerOptions {
  /** Master key of encrypted channels. Without it, subscriptions to them are rejected. */
  encryptionKey?: EncryptionKey;
  /** Default: {@link toBroadcastUserById}. */
  toBroadcastUser?: ToBroadcastUser;
}

interface HandlerRegistration {
  pattern: ChannelPattern;
  handler: ChannelHandler;
  kinds: ReadonlySet<GuardedChannelKind>;
}

/** Authorizes subscriptions to private and presence channels by the registered handlers, and signs them. */
export class ChannelAuthorizer {
  private readonly registrations: HandlerRegistration[] = [];

  constructor(
    private readonly credentials: AppCredentials,
    private readonly options: ChannelAuthorizerOptions = {},
  ) {}

  /**
   * Registers the handler of a channel pattern. Matching patterns are tried in the order of their registration.
   *
   * @param pattern - without prefix, e.g. `orders.{id}`
   * @param kinds - channel kinds that the handler decides on; default: all, as in Laravel
   * @throws InvalidChannelPatternError
   */
  register(
    pattern: string,
    handler: ChannelHandler,
    kinds: ReadonlySet<GuardedChannelKind> = GUARDED_CHANNEL_KINDS,
  ): void {
    this.registrations.push({ pattern: new ChannelPattern(pattern), handler, kinds });
  }

  /**
   * Returns whether a handler is registered for all channels of a pattern, or they are public and need none.
   *
   * @param pattern - with prefix, e.g. `private-App.Models.User.{id}`
   */
  hasHandlerFor(pattern: string): boolean {
    const channel = parseGuardedChannel(pattern);
    if (channel === undefined) return true;
    return this.registrations.some(
      ({ pattern: registered, kinds }) =>
        kinds.has(channel.kind) && registered.covers(channel.nameWithoutPrefix),
    );
  }

  /**
   * Authorizes one subscription.
   *
   * @param socketId - as the client sent it
   * @param channelName - full name, as the client sent it
   * @throws ChannelForbiddenError when an argument is malformed, no pattern matches or no handler allows it
   * @see laravel/framework Broadcasters/PusherBroadcaster.php; a malformed socket id is a 500 there
   */
  async authorize(
    user: unknown,
    socketId: unknown,
    channelName: unknown,
  ): Promise<ChannelAuthorization> {
    if (!isSocketId(socketId) || !isChannelName(channelName)) throw new ChannelForbiddenError();
    const channel = parseGuardedChannel(channelName);
    if (channel === undefined) throw new ChannelForbiddenError();
    const subscription = { channel: channelName, kind: channel.kind, socketId };
    const result = await this.decide(user, channel.nameWithoutPrefix, subscription);
    if (result === undefined) throw new ChannelForbiddenError();
    return this.signResponse(subscription, user, result);
  }

  /** Returns what the deciding handler returned to allow the subscription; undefined: rejected. */
  private async decide(
    user: unknown,
    subject: string,
    subscription: SubscriptionRequest,
  ): Promise<true | object | undefined> {
    for (const { pattern, handler, kinds } of this.registrations) {
      const params = kinds.has(subscription.kind) ? pattern.match(subject) : null;
      if (params === null) continue;
      const result: unknown = await handler.join(user, params, subscription);
      if (result === false) return undefined;
      if (isAllowed(result)) return result;
    }
    return undefined;
  }

  private async signResponse(
    { channel, kind, socketId }: SubscriptionRequest,
    user: unknown,
    result: true | object,
  ): Promise<ChannelAuthorization> {
    const { encryptionKey } = this.options;
    if (kind === 'private') return { auth: createChannelAuth(this.credentials, socketId, channel) };
    if (kind === 'private-encrypted') {
      if (encryptionKey === undefined)
        throw new ChannelForbiddenError(
          'encrypted channels need a master key, and none is configured',
        );
      return {
        auth: createChannelAuth(this.credentials, socketId, channel),
        shared_secret: Buffer.from(encryptionKey.sharedSecret(channel)).toString('base64'),
      };
    }
    const channelData = await this.createChannelData(user, result);
    return {
      auth: createChannelAuth(this.credentials, socketId, channel, channelData),
      channel_data: channelData,
    };
  }

  private async createChannelData(user: unknown, userInfo: true | object): Promise<string> {
    const broadcastUser = await (this.options.toBroadcastUser ?? toBroadcastUserById)(user);
    if (broadcastUser === null)
      throw new ChannelForbiddenError('the user has no id, which presence channels need');
    // Validates the size limits here, because an error of the WebSocket server would reach only the client.
    const { userId } = createPresenceMember(broadcastUser.id, userInfo);
    return JSON.stringify({ user_id: userId, user_info: userInfo });
  }
}

/** Returns whether a handler allowed the subscription. Text and numbers do not count, although they are truthy. */
function isAllowed(result: unknown): result is true | object {
  if (result === true) return true;
  return typeof result === 'object' && result !== null && Object.keys(result).length > 0;
}
