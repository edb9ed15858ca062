import fc from 'fast-check';
import { parseMessage } from './messages';

const event = { is: 'event', app: '1', name: 'e', data: 'd', channels: ['a'], stamp: 1 };
const news = (item: object) =>
  JSON.stringify({ v: 1, node: 'n', is: 'news', seq: 1, items: [item] });

describe('messages between nodes', () => {
  it('are read when they are of this version', () => {
    expect(parseMessage(news(event))).toMatchObject({ is: 'news', items: [event] });
  });

  it.each([
    ['another version', news(event).replace('"v":1', '"v":2')],
    ['an unknown kind', news({ ...event, is: 'exec' })],
    ['a field too many', news({ ...event, more: 1 })],
    ['a field of another type', news({ ...event, data: {} })],
    ['an impossible channel', news({ ...event, channels: ['a b'] })],
    [
      'a client event that is no JSON',
      news({
        is: 'client-event',
        app: '1',
        channel: 'private-a',
        name: 'client-e',
        data: '1,"x":2',
        except: '1.2',
      }),
    ],
    ['what PHP would unserialize', 'O:8:"stdClass":0:{}'],
    ['nothing', ''],
  ])('are not when they hold %s', (_case, text) => {
    expect(parseMessage(text)).toBeUndefined();
  });

  it('may be anything at all without harm', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => parseMessage(text) === undefined),
    );
  });
});
