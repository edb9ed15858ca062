import { isChannelName, isServerToUserChannel, isSocketId } from '@giftspire/pusher-protocol';
import { z } from 'zod';

/** Nodes that speak another version are not understood, and not heard. */
export const VERSION = 1;

const text = z.string();
const count = z.number().int().min(0);
const channel = text.refine((name) => isChannelName(name) || isServerToUserChannel(name));
const socketId = text.refine(isSocketId);
const json = text.refine(isJson);
const ids = z.array(text);

const event = z.strictObject({
  is: z.literal('event'),
  app: text,
  name: text,
  data: text,
  channels: z.array(channel),
  except: socketId.optional(),
  id: text.optional(),
  stamp: count,
});

const clientEvent = z.strictObject({
  is: z.literal('client-event'),
  app: text,
  channel,
  name: text,
  data: json.optional(),
  user: text.optional(),
  except: socketId,
});

/** `count` is what the node has now, not what was added: to hear it twice does no harm. */
const subscribers = z.strictObject({ is: z.literal('subscribers'), app: text, channel, count });

const member = z.strictObject({
  is: z.literal('member'),
  app: text,
  channel,
  user: text,
  /** JSON, where there is any. */
  info: json.optional(),
  present: z.boolean(),
});

const user = z.strictObject({ is: z.literal('user'), app: text, user: text, online: z.boolean() });

const connections = z.strictObject({ is: z.literal('connections'), app: text, count });

const cacheMissed = z.strictObject({ is: z.literal('cache-missed'), app: text, channel });

const bind = z.strictObject({
  is: z.literal('bind'),
  question: text,
  app: text,
  socketId,
  user: text,
  token: text.optional(),
  expiresAtSeconds: count.optional(),
});

/** Without tokens and exception: everything of the user. */
const terminate = z.strictObject({
  is: z.literal('terminate'),
  question: text,
  app: text,
  user: text,
  tokens: ids.optional(),
  except: text.optional(),
});

const cached = z.strictObject({
  is: z.literal('cached'),
  app: text,
  channel,
  name: text,
  data: text,
  leftMs: z.number().min(0),
  stamp: count,
});

const revoked = z.strictObject({
  is: z.literal('revoked'),
  app: text,
  user: text,
  token: text,
  ageMs: z.number().min(0),
});

const news = z.discriminatedUnion('is', [
  event,
  clientEvent,
  subscribers,
  member,
  user,
  connections,
  cacheMissed,
  bind,
  terminate,
]);

const known = z.discriminatedUnion('is', [subscribers, member, user, connections, cached, revoked]);

const head = { v: z.literal(VERSION), node: text.min(1).max(64) };

const message = z.discriminatedUnion('is', [
  /** What happened, in order; `seq` counts these messages of one node. */
  z.strictObject({ ...head, is: z.literal('news'), seq: count, items: z.array(news) }),
  /** Regularly, so that the others know that the node lives, and that they have missed nothing. */
  z.strictObject({ ...head, is: z.literal('beat'), seq: count }),
  /** Asks for snapshots; of whoever hears it. */
  z.strictObject({ ...head, is: z.literal('want') }),
  /** A part of what the node has, as of its message `seq`. */
  z.strictObject({
    ...head,
    is: z.literal('snapshot'),
    seq: count,
    first: z.boolean(),
    last: z.boolean(),
    items: z.array(known),
  }),
  z.strictObject({
    ...head,
    is: z.literal('answer'),
    question: text,
    answer: z.enum(['done', 'unknown', 'revoked']),
  }),
  /** The node ends. */
  z.strictObject({ ...head, is: z.literal('bye') }),
]);

export type Message = z.infer<typeof message>;
export type Snapshot = Extract<Message, { is: 'snapshot' }>;
export type News = z.infer<typeof news>;
export type Known = z.infer<typeof known>;
/** What a node has, rather than what happened to it. */
export type State = z.infer<typeof subscribers | typeof member | typeof user | typeof connections>;
/** What happens once, and is over. */
export type Happening = Exclude<News, State | Order>;
export type Published = z.infer<typeof event>;
export type RelayedClientEvent = z.infer<typeof clientEvent>;
export type Order = z.infer<typeof bind | typeof terminate>;
export type Bind = z.infer<typeof bind>;
export type Terminate = z.infer<typeof terminate>;
export type Cached = z.infer<typeof cached>;
export type Revoked = z.infer<typeof revoked>;
export type Answer = Extract<Message, { is: 'answer' }>['answer'];

const STATES: ReadonlySet<string> = new Set(['subscribers', 'member', 'user', 'connections']);

export function isState(item: News | Known): item is State {
  return STATES.has(item.is);
}

/** @returns undefined when it is not a message of this version */
export function parseMessage(given: string): Message | undefined {
  try {
    return message.safeParse(JSON.parse(given)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isJson(given: string): boolean {
  try {
    JSON.parse(given);
    return true;
  } catch {
    return false;
  }
}
