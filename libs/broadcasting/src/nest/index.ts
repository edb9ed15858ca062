export {
  BroadcastChannel,
  findChannelDefinition,
  type BroadcastChannelOptions,
} from './broadcast-channel.decorator';
export { type AsyncBroadcastingOptions, type BroadcastingOptions } from './broadcasting-options';
export { BroadcastingModule } from './broadcasting.module';
export {
  createBroadcastingController,
  type BroadcastingControllerOptions,
} from './create-broadcasting-controller';
export { ChannelParam, ChannelUser, ChannelSubscription } from './join-parameters';
export { CHANNEL_CONTEXT_TYPE, type JoinRequest } from './join-request';
export { BROADCAST_DRIVER, BROADCAST_QUEUE } from './tokens';
