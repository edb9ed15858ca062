export { AnonymousBroadcast } from './anonymous-broadcast';
export { type BroadcastDriver } from './broadcast-driver';
export {
  parseBroadcastEvent,
  toBroadcastEvent,
  type BroadcastEvent,
  type EventNamingOptions,
} from './broadcast-event';
export { type DeliveryOptions, type BroadcastQueue } from './broadcast-queue';
export { toBroadcastUserById, type BroadcastUser, type ToBroadcastUser } from './broadcast-user';
export { Broadcastable } from './broadcastable';
export { type BroadcastableOptions } from './broadcastable-options';
export { Broadcaster, type BroadcasterOptions } from './broadcaster';
export {
  ChannelAuthorizer,
  type ChannelAuthorization,
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
  type Channels,
} from './channels';
export {
  createDriver,
  type BroadcastConnection,
  type DriverOptions,
} from './drivers/create-driver';
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
  LiveConnections,
  type BindOutcome,
  type ConnectionBinding,
  type LiveConnectionsOptions,
} from './live-connections/live-connections';
export {
  type BackgroundRetryOptions,
  type RetryLogger,
} from './live-connections/background-retries';
export { PendingBroadcast } from './pending-broadcast';
export { ReverbDriver, type ReverbDriverOptions } from './reverb-driver';
export { SocketContext } from './socket-context';
export { UserAuthenticator, type UserAuthentication } from './user-authenticator';
