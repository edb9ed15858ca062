export { ReverbEngine } from '../reverb-engine';
export { GatewayClient } from './gateway-client';
export {
  PUSHER_PATH,
  PusherWsAdapter,
  UnsupportedGateway,
  type PusherWsAdapterOptions,
} from './pusher-ws-adapter';
export {
  OnChannelOccupied,
  OnChannelVacated,
  OnClientEvent,
  OnConnectionClosed,
  OnConnectionOpened,
  OnMemberAdded,
  OnMemberRemoved,
} from './realtime.decorators';
export {
  type ChannelOccupied,
  type ChannelVacated,
  type ClientEventReceived,
  type ConnectionClosed,
  type ConnectionOpened,
  type MemberChanged,
} from './realtime-events';
export { ReverbModule, type ReverbAsyncOptions } from './reverb.module';
export { createHttpServer, renewTls } from '../server/create-http-server';
