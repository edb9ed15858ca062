export { ReverbEngine } from '../reverb-engine';
export { GatewayClient } from './gateway-client';
export { PUSHER_PATH } from './pusher-path';
export { PusherWsAdapter, UnsupportedGateway } from './pusher-ws-adapter';
export { ReverbModule } from './reverb.module';
