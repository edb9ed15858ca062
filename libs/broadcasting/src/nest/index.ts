export {
  BroadcastChannel,
  readChannelDefinition,
  type BroadcastChannelOptions,
} from './broadcast-channel.decorator';
export { type AsyncBroadcastingOptions, type BroadcastingOptions } from './broadcasting-options';
export { BroadcastingModule } from './broadcasting.module';
export { broadcastingRoutes, type BroadcastingRoutesOptions } from './broadcasting-routes';
export { ChannelParam, ChannelUser, ChannelSubscription } from './join-parameters';
export { CHANNEL_CONTEXT, type JoinRequest } from './join-request';
export { BROADCAST_DRIVER, BROADCAST_QUEUE } from './tokens';
