export { presentById, type BroadcastUser, type PresentUser } from './broadcast-user';
export { type BroadcastDriver } from './broadcast-driver';
export { parseBroadcastEvent, toBroadcastEvent, type BroadcastEvent } from './broadcast-event';
export { type Broadcastable } from './broadcastable';
export {
  ChannelAuthorizer,
  type ChannelAuthorization,
  type ChannelAuthorizerOptions,
  type ChannelHandler,
  type JoinVerdict,
  type WantedSubscription,
} from './channel-authorizer';
export { ChannelPattern, type ChannelParams } from './channel-pattern';
export { Channel, PrivateChannel } from './channels';
export { EncryptionKey } from './encryption/encryption-key';
export {
  BroadcastFailedError,
  ChannelForbiddenError,
  InvalidBroadcastEventError,
  InvalidChannelPatternError,
  InvalidEncryptionKeyError,
} from './errors';
export { type GuardedKind } from './guarded-channel';
export {
  LiveConnections,
  type BindOutcome,
  type BoundConnection,
  type LiveConnectionsOptions,
} from './live-connections/live-connections';
export { type CallLog, type PersistenceOptions } from './live-connections/persistent-calls';
export { ReverbDriver, type ReverbDriverOptions } from './reverb-driver';
export { UserAuthenticator, type UserAuthentication } from './user-authenticator';
