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
  AlreadySignedIn,
  ApplicationDisabled,
  ApplicationNotFound,
  ConnectionQuotaExceeded,
  RateLimitExceeded,
  TooManyMessages,
  AuthenticationTimedOut,
  NeverSubscribed,
  SigninUnauthorized,
  UserTerminated,
  WatchlistTooLong,
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
export { userAuth, verifyUserAuth } from './user-signature';
export { MAX_WATCHLIST_LENGTH, parseUserData, type SignedInUser } from './user-data';
export { signinSuccessFrame, watchlistFrame, type WatchlistEvent } from './user-frames';
export { isSocketId } from './socket-id';
export { signWebhook } from './webhook-signature';
