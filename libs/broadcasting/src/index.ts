export { type BroadcastDriver } from './broadcast-driver';
export { parseBroadcastEvent, toBroadcastEvent, type BroadcastEvent } from './broadcast-event';
export { type Broadcastable } from './broadcastable';
export { Channel, PrivateChannel } from './channels';
export { InvalidBroadcastEventError } from './errors';
