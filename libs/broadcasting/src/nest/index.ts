export { BROADCAST_DRIVER } from './broadcast-driver.token';
export { BROADCAST_QUEUE } from './broadcast-queue.token';
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
