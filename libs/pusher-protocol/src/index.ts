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
export {
  parseClientFrame,
  type ClientEventFrame,
  type ClientFrame,
  type SigninFrame,
  type SubscribeFrame,
} from './client-frame';
export {
  ApplicationDisabled,
  ApplicationNotFound,
  AuthenticationTimedOut,
  ConnectionQuotaExceeded,
  InvalidProtocolVersion,
  NeverSubscribed,
  NoProtocolVersion,
  OriginNotAllowed,
  PongNotReceived,
  ServerRestarting,
  SlowConsumer,
  TooManyMessages,
  UnsupportedProtocol,
  UserTerminated,
} from './connection-errors';
export {
  AlreadySignedIn,
  ClientEventRateExceeded,
  ClientEventRejected,
  ClientEventsDisabled,
  InvalidChannelName,
  InvalidMessage,
  NotSubscribed,
  PresenceChannelFull,
  RateLimitExceeded,
  SigninUnauthorized,
  SubscriptionUnauthorized,
  TooManySubscriptions,
  WatchlistTooLong,
} from './message-errors';
export { PusherError } from './pusher-error';
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
export { userAuth, verifyUserAuth } from './user-signature';
export { MAX_WATCHLIST_LENGTH, parseUserData, type SignedInUser } from './user-data';
export { signinSuccessFrame, watchlistFrame, type WatchlistEvent } from './user-frames';
export { isSocketId } from './socket-id';
export { signWebhook } from './webhook-signature';
