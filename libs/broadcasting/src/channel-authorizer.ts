import {
  createChannelAuth,
  isChannelName,
  isSocketId,
  createPresenceMember,
  type AppCredentials,
} from '@giftspire/pusher-protocol';
import { toBroadcastUserWithIdOnly, type ToBroadcastUser } from './broadcast-user';
import { type ChannelParams, ChannelPattern } from './channel-pattern';
import type { EncryptionKey } from './encryption/encryption-key';
import { ChannelForbiddenError } from './errors';
import {
  GUARDED_CHANNEL_KINDS,
  type GuardedChannelKind,
  tryParseGuardedChannelName,
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
export interface ChannelAuthResponse {
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
  /** Default: {@link toBroadcastUserWithIdOnly}. */
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
  registerHandler(
    pattern: string,
    handler: ChannelHandler,
    kinds: ReadonlySet<GuardedChannelKind> = GUARDED_CHANNEL_KINDS,
  ): void {
    this.registrations.push({ pattern: new ChannelPattern(pattern), handler, kinds });
  }

  /**
   * Returns whether clients can subscribe to the channels of a pattern: they are public, or one handler covers them all.
   *
   * @param pattern - with prefix, e.g. `private-App.Models.User.{id}`
   */
  isPatternSubscribable(pattern: string): boolean {
    const channel = tryParseGuardedChannelName(pattern);
    if (channel === undefined) return true;
    return this.registrations.some(
      ({ pattern: registered, kinds }) =>
        kinds.has(channel.kind) && registered.coversPattern(channel.nameWithoutPrefix),
    );
  }

  /**
   * Authorizes one subscription by its handler, and returns the signed response for the client.
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
  ): Promise<ChannelAuthResponse> {
    if (!isSocketId(socketId) || !isChannelName(channelName)) throw new ChannelForbiddenError();
    const channel = tryParseGuardedChannelName(channelName);
    if (channel === undefined) throw new ChannelForbiddenError();
    const subscription = { channel: channelName, kind: channel.kind, socketId };
    const result = await this.findAllowingResult(user, channel.nameWithoutPrefix, subscription);
    if (result === undefined) throw new ChannelForbiddenError();
    return this.createSignedResponse(subscription, user, result);
  }

  /** Returns the result by which a handler allows the subscription; undefined when it is rejected or none decides. */
  private async findAllowingResult(
    user: unknown,
    nameWithoutPrefix: string,
    subscription: SubscriptionRequest,
  ): Promise<true | object | undefined> {
    for (const { pattern, handler, kinds } of this.registrations) {
      const params = kinds.has(subscription.kind) ? pattern.matchParams(nameWithoutPrefix) : null;
      if (params === null) continue;
      const result: unknown = await handler.join(user, params, subscription);
      if (result === false) return undefined;
      if (isAllowingResult(result)) return result;
    }
    return undefined;
  }

  /** @param result - of the handler that allowed the subscription */
  private async createSignedResponse(
    { channel, kind, socketId }: SubscriptionRequest,
    user: unknown,
    result: true | object,
  ): Promise<ChannelAuthResponse> {
    const { encryptionKey } = this.options;
    if (kind === 'private') return { auth: createChannelAuth(this.credentials, socketId, channel) };
    if (kind === 'private-encrypted') {
      if (encryptionKey === undefined)
        throw new ChannelForbiddenError(
          'encrypted channels need a master key, and none is configured',
        );
      return {
        auth: createChannelAuth(this.credentials, socketId, channel),
        shared_secret: Buffer.from(encryptionKey.deriveSharedSecret(channel)).toString('base64'),
      };
    }
    const channelData = await this.createChannelDataText(user, result);
    return {
      auth: createChannelAuth(this.credentials, socketId, channel, channelData),
      channel_data: channelData,
    };
  }

  /**
   * Returns the member of a presence channel as JSON text.
   *
   * @throws ChannelForbiddenError for a user without an id; Error for a member larger than servers accept
   */
  private async createChannelDataText(user: unknown, userInfo: true | object): Promise<string> {
    const broadcastUser = await (this.options.toBroadcastUser ?? toBroadcastUserWithIdOnly)(user);
    if (broadcastUser === null)
      throw new ChannelForbiddenError('the user has no id, which presence channels need');
    // Throws over the size limits. An error of the WebSocket server would reach only the client.
    const { userId } = createPresenceMember(broadcastUser.id, userInfo);
    return JSON.stringify({ user_id: userId, user_info: userInfo });
  }
}

/** Returns whether the result of a handler allows the subscription: true or a non-empty object, not text or numbers. */
function isAllowingResult(result: unknown): result is true | object {
  if (result === true) return true;
  return typeof result === 'object' && result !== null && Object.keys(result).length > 0;
}
