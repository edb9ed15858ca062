export { type BroadcastDriver } from './broadcast-driver';
export { parseBroadcastEvent, toBroadcastEvent, type BroadcastEvent } from './broadcast-event';
export { type Broadcastable } from './broadcastable';
export {
  ChannelAuthorizer,
  type ChannelAuthorization,
  type ChannelHandler,
} from './channel-authorizer';
export { ChannelPattern, type ChannelParams } from './channel-pattern';
export { Channel, PrivateChannel } from './channels';
export {
  BroadcastFailedError,
  ChannelForbiddenError,
  InvalidBroadcastEventError,
  InvalidChannelPatternError,
} from './errors';
export {
  LiveConnections,
  type BindOutcome,
  type BoundConnection,
  type LiveConnectionsOptions,
} from './live-connections/live-connections';
export { type CallLog, type PersistenceOptions } from './live-connections/persistent-calls';
export { ReverbDriver, type ReverbDriverOptions } from './reverb-driver';
