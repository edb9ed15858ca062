export { AnonymousBroadcast } from './anonymous-broadcast';
export { type BroadcastDriver } from './broadcast-driver';
export {
  parseBroadcastEvent,
  toBroadcastEvent,
  type BroadcastEvent,
  type EventNamingOptions,
} from './broadcast-event';
export { type DeliveryOptions, type BroadcastQueue } from './broadcast-queue';
export {
  toBroadcastUserWithIdOnly,
  type BroadcastUser,
  type ToBroadcastUser,
} from './broadcast-user';
export { Broadcastable } from './broadcastable';
export { type BroadcastableOptions } from './broadcastable-options';
export { Broadcaster, type BroadcasterOptions } from './broadcaster';
export {
  ChannelAuthorizer,
  type ChannelAuthResponse,
  type ChannelAuthorizerOptions,
  type ChannelHandler,
  type JoinResult,
  type SubscriptionRequest,
} from './channel-authorizer';
export { ChannelPattern, type ChannelParams } from './channel-pattern';
export {
  Channel,
  EncryptedPrivateChannel,
  PresenceChannel,
  PrivateChannel,
  type OneOrManyChannels,
} from './channels';
export {
  createBroadcastDriver,
  type BroadcastConnectionName,
  type BroadcastDriverOptions,
} from './drivers/create-broadcast-driver';
export { EncryptionKey } from './encryption/encryption-key';
export {
  BroadcastFailedError,
  BroadcastTooLargeError,
  BroadcastTransactionError,
  ChannelForbiddenError,
  EncryptionKeyMissingError,
  InvalidBroadcastableError,
  InvalidBroadcastEventError,
  InvalidChannelPatternError,
  InvalidEncryptionKeyError,
} from './errors';
export { type GuardedChannelKind } from './guarded-channel';
export {
  UserConnectionManager,
  type BindOutcome,
  type ConnectionBinding,
  type UserConnectionManagerOptions,
} from './user-connections/user-connection-manager';
export {
  type BackgroundRetryOptions,
  type RequestFailureLogger,
} from './user-connections/background-retrier';
export { PendingBroadcast } from './pending-broadcast';
export { ReverbDriver, type ReverbDriverOptions } from './reverb-driver';
export { SocketIdContext } from './socket-id-context';
export { UserAuthenticator, type UserAuthResponse } from './user-authenticator';
