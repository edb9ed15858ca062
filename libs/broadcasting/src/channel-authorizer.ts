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
import { GUARDED_CHANNEL_KINDS, type GuardedChannelKind, parseGuardedChannel } from './guarded-channel';

/** The subscription somebody asks for; well-formed. */
export interface SubscriptionRequest {
  /** Full name, prefix included. */
  readonly channel: string;
  readonly kind: GuardedChannelKind;
  readonly socketId: string;
}

/**
 * `true`, or what the other members of a presence channel may know of this one: yes. `false`: no, and nobody else is
 * asked. Anything else, an empty object or list included: no opinion, a later pattern may decide.
 */
export type JoinResult = boolean | object | null | undefined;

/** Decides who may listen to the channels of one pattern. */
export interface ChannelHandler {
  /**
   * @param user - who asks; authenticated already
   * @param params - by placeholder name; text from outside, so compare it exactly
   */
  join(
    user: unknown,
    params: ChannelParams,
    wanted: SubscriptionRequest,
  ): JoinResult | Promise<JoinResult>;
}

/** What a client shows to the WebSocket server when it subscribes. */
export interface ChannelAuthorization {
  /** `"<app key>:<64 hex digits>"` */
  auth: string;
  /** Of a presence channel: JSON of the member, and a part of what is signed. */
  channel_data?: string;
  /** Of an encrypted channel: base64 of the 32 bytes that decrypt it. The client keeps it to itself. */
  shared_secret?: string;
}

export interface ChannelAuthorizerOptions {
  /** Needed for encrypted channels; without it they are refused. */
  encryptionKey?: EncryptionKey;
  /** Default: {@link toBroadcastUserById}. */
  toBroadcastUser?: ToBroadcastUser;
}

interface HandlerRegistration {
  pattern: ChannelPattern;
  handler: ChannelHandler;
  kinds: ReadonlySet<GuardedChannelKind>;
}

/** Says who may subscribe to guarded channels, and signs it. */
export class ChannelAuthorizer {
  private readonly registrations: HandlerRegistration[] = [];

  constructor(
    private readonly credentials: AppCredentials,
    private readonly options: ChannelAuthorizerOptions = {},
  ) {}

  /**
   * Patterns are tried in the order they were registered.
   *
   * @param kinds - of the channels the handler answers for; default: all guarded ones, as in Laravel
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
   * Whether some handler answers for the channels an event declares.
   *
   * @param pattern - with prefix, e.g. `private-App.Models.User.{id}`; a public one needs no handler
   */
  hasHandlerFor(pattern: string): boolean {
    const channel = parseGuardedChannel(pattern);
    if (channel === undefined) return true;
    return this.registrations.some(
      ({ pattern: known, kinds }) => kinds.has(channel.kind) && known.covers(channel.nameWithoutPrefix),
    );
  }

  /**
   * @param socketId - as the client sent it
   * @param channelName - full name, as the client sent it
   * @throws ChannelForbiddenError when either is malformed, no pattern matches or no handler agrees
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
    const wanted = { channel: channelName, kind: channel.kind, socketId };
    const verdict = await this.verdictOn(user, channel.nameWithoutPrefix, wanted);
    if (verdict === undefined) throw new ChannelForbiddenError();
    return this.sign(wanted, user, verdict);
  }

  private async verdictOn(
    user: unknown,
    subject: string,
    wanted: SubscriptionRequest,
  ): Promise<true | object | undefined> {
    for (const { pattern, handler, kinds } of this.registrations) {
      const params = kinds.has(wanted.kind) ? pattern.match(subject) : null;
      if (params === null) continue;
      const verdict: unknown = await handler.join(user, params, wanted);
      if (verdict === false) return undefined;
      if (isConsent(verdict)) return verdict;
    }
    return undefined;
  }

  private async sign(
    { channel, kind, socketId }: SubscriptionRequest,
    user: unknown,
    verdict: true | object,
  ): Promise<ChannelAuthorization> {
    const { encryptionKey } = this.options;
    if (kind === 'private') return { auth: createChannelAuth(this.credentials, socketId, channel) };
    if (kind === 'private-encrypted') {
      if (encryptionKey === undefined)
        throw new ChannelForbiddenError('encrypted channels need a master key');
      return {
        auth: createChannelAuth(this.credentials, socketId, channel),
        shared_secret: Buffer.from(encryptionKey.sharedSecret(channel)).toString('base64'),
      };
    }
    const channelData = await this.channelData(user, verdict);
    return {
      auth: createChannelAuth(this.credentials, socketId, channel, channelData),
      channel_data: channelData,
    };
  }

  private async channelData(user: unknown, userInfo: true | object): Promise<string> {
    const presented = await (this.options.toBroadcastUser ?? toBroadcastUserById)(user);
    if (presented === null) throw new ChannelForbiddenError('the user has no id to be present by');
    // The WebSocket server would refuse what is over the limits; here the error says so to whom it concerns.
    const { userId } = createPresenceMember(presented.id, userInfo);
    return JSON.stringify({ user_id: userId, user_info: userInfo });
  }
}

/** Text and numbers would be consent in PHP; here they are a handler gone wrong. */
function isConsent(verdict: unknown): verdict is true | object {
  if (verdict === true) return true;
  return typeof verdict === 'object' && verdict !== null && Object.keys(verdict).length > 0;
}
