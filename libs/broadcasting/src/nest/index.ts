export { BROADCAST_DRIVER } from './broadcast-driver.token';
export { BroadcastChannel } from './broadcast-channel.decorator';
export { BroadcastingModule } from './broadcasting.module';
