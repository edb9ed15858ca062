export { type AppCredentials } from './credentials';
export {
  getChannelKind,
  isCacheChannel,
  isChannelName,
  isServerToUserChannelName,
  buildServerToUserChannelName,
  type ChannelKind,
} from './channel-name';
export { createChannelAuth, computeChannelSignature, verifyChannelAuth } from './channel-signature';
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
export {
  MAX_CHANNEL_NAME_LENGTH,
  MAX_CHANNELS_PER_EVENT,
  MAX_CLIENT_EVENTS_PER_SECOND,
  MAX_EVENT_DATA_BYTES,
  MAX_EVENT_ID_LENGTH,
  MAX_EVENT_NAME_LENGTH,
  MAX_EVENTS_PER_BATCH,
  MAX_PRESENCE_MEMBERS,
  MAX_TIMESTAMP_SKEW_SECONDS,
  MAX_USER_ID_LENGTH,
  MAX_USER_OBJECT_BYTES,
  MAX_WATCHLIST_LENGTH,
} from './limits';
export { PusherError } from './pusher-error';
export {
  buildMemberAddedFrame,
  buildMemberRemovedFrame,
  buildPresenceDataText,
} from './presence-frames';
export { parsePresenceMember, createPresenceMember, type PresenceMember } from './presence-member';
export {
  buildSignedRequestPath,
  verifyRequestSignature,
  type RequestToVerify,
  type SignatureProblemText,
  type RequestToSign,
  type SignatureVerificationResult,
} from './request-signature';
export {
  buildCacheMissFrame,
  buildChannelEventFrame,
  buildClientEventFrame,
  buildConnectionEstablishedFrame,
  buildSubscriptionCountFrame,
  buildErrorFrame,
  PONG_FRAME,
  buildSigninSuccessFrame,
  buildSubscriptionSucceededFrame,
  buildWatchlistEventsFrame,
  type WatchlistEvent,
} from './server-frames';
export { InvalidSigningInput } from './signing-input';
export { createUserAuth, verifyUserAuth } from './user-signature';
export { parseUserData, type SignedInUser } from './user-data';
export { isSocketId } from './socket-id';
export { createWebhookSignatureHeaders } from './webhook-signature';
