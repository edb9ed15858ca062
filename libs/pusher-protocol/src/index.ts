export { type AppCredentials } from './credentials';
export {
  channelKind,
  isCacheChannel,
  isChannelName,
  isServerToUserChannel,
  serverToUserChannel,
  MAX_CHANNEL_NAME_LENGTH,
  type ChannelKind,
} from './channel-name';
export { channelAuth, signChannel, verifyChannelAuth } from './channel-signature';
export { parseClientFrame, type ClientEventFrame, type ClientFrame, type SubscribeFrame } from './client-frame';
export {
  ApplicationNotFound,
  ClientEventRateExceeded,
  ClientEventRejected,
  ClientEventsDisabled,
  InvalidChannelName,
  InvalidMessage,
  NotSubscribed,
  OriginNotAllowed,
  PongNotReceived,
  PresenceChannelFull,
  PusherError,
  ServerRestarting,
  SlowConsumer,
  SubscriptionUnauthorized,
  UnsupportedProtocol,
} from './errors';
export { memberAddedFrame, memberRemovedFrame, presenceRoster } from './presence-frames';
export { parsePresenceMember, presenceMember, type PresenceMember } from './presence-member';
export {
  signedRequestPath,
  verifyRequestSignature,
  type ReceivedRequest,
  type RequestRefusal,
  type RequestToSign,
  type RequestVerification,
} from './request-signature';
export {
  cacheMissFrame,
  channelEventFrame,
  clientEventFrame,
  connectionEstablishedFrame,
  subscriptionCountFrame,
  errorFrame,
  PONG_FRAME,
  subscriptionSucceededFrame,
} from './server-frames';
export { InvalidSigningInput } from './signing-input';
export { isSocketId } from './socket-id';
