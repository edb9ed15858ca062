/**
 * Limits of the Pusher Channels protocol, each defined once for the server, the publishers and the tests.
 * Lengths count UTF-16 code units, as `String.length` does; bytes are of UTF-8.
 *
 * @see https://pusher.com/docs/channels/library_auth_reference/rest-api/
 * @see https://pusher.com/docs/channels/library_auth_reference/pusher-websockets-protocol/
 */

/** Maximum size of an event's `data`, in bytes: 10 KB, for events of the HTTP API and for client events. */
export const MAX_EVENT_DATA_BYTES = 10 * 1024;

/** Maximum length of an event's name, in characters, for events of the HTTP API and for client events. */
export const MAX_EVENT_NAME_LENGTH = 200;

/** Maximum number of channels that one event of the HTTP API is published to. */
export const MAX_CHANNELS_PER_EVENT = 100;

/** Maximum number of events in one `POST /apps/{id}/batch_events`. */
export const MAX_EVENTS_PER_BATCH = 10;

/** Maximum length of `event_id`, in characters. The field is an extension of this server: Pusher has no event ids. */
export const MAX_EVENT_ID_LENGTH = 64;

/** Maximum number of client events that one connection may send in a second, on all its channels together. */
export const MAX_CLIENT_EVENTS_PER_SECOND = 10;

/**
 * Maximum length of a channel name, in characters, including a prefix such as `private-`. The server must check it,
 * because the official SDKs accept names of up to 200 characters.
 */
export const MAX_CHANNEL_NAME_LENGTH = 164;

/** Maximum number of members of a presence channel; a user with several connections is one member. */
export const MAX_PRESENCE_MEMBERS = 100;

/** Maximum length of a user id, in characters, on presence channels and in a sign-in. */
export const MAX_USER_ID_LENGTH = 128;

/** Maximum size of a presence member, `{"user_id": …, "user_info": …}` as JSON, in bytes: 1 KB. */
export const MAX_USER_OBJECT_BYTES = 1024;

/** Maximum number of users on a watchlist. Further entries are ignored, and the client gets error 4302. */
export const MAX_WATCHLIST_LENGTH = 100;

/** Maximum difference between `auth_timestamp` of a signed request and the server's clock, in seconds, either way. */
export const MAX_TIMESTAMP_SKEW_SECONDS = 600;
