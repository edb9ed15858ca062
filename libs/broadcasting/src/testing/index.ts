export { assertCanJoin, assertCannotJoin } from './assert-join';
export {
  BroadcastFake,
  type BroadcastFakeOptions,
  type EventSelector,
  type RecordedBroadcast,
} from './broadcast-fake';
export { EchoTestChannel } from './echo-test-channel';
export { EchoTestClient, type EchoTestClientOptions } from './echo-test-client';
export { NotReceivedError } from './value-inbox';
