import fc from 'fast-check';
import { parseClusterMessage } from './cluster-message';

const event = {
  type: 'event',
  appId: '1',
  name: 'e',
  data: 'd',
  channels: ['a'],
  lamportTimestamp: 1,
};
const toDeltaText = (item: object) =>
  JSON.stringify({ version: 2, nodeId: 'n', type: 'delta', sequence: 1, items: [item] });

describe('parseClusterMessage', () => {
  it('parses a delta of the current protocol version', () => {
    expect(parseClusterMessage(toDeltaText(event))).toMatchObject({
      type: 'delta',
      items: [event],
    });
  });

  it.each([
    ['a later version', toDeltaText(event).replace('"version":2', '"version":3')],
    [
      'version 1',
      JSON.stringify({
        v: 1,
        node: 'n',
        is: 'news',
        seq: 1,
        items: [{ is: 'event', app: '1', name: 'e', data: 'd', channels: ['a'], stamp: 1 }],
      }),
    ],
    ['version 1 in the current format', toDeltaText(event).replace('"version":2', '"version":1')],
    ['an unknown type of item', toDeltaText({ ...event, type: 'exec' })],
    ['an unknown field', toDeltaText({ ...event, more: 1 })],
    ['a field of the wrong type', toDeltaText({ ...event, data: {} })],
    ['an invalid channel name', toDeltaText({ ...event, channels: ['a b'] })],
    [
      'a client event whose data is not JSON',
      toDeltaText({
        type: 'client-event',
        appId: '1',
        channel: 'private-a',
        name: 'client-e',
        data: '1,"x":2',
        exceptSocketId: '1.2',
      }),
    ],
    ['a serialized PHP object', 'O:8:"stdClass":0:{}'],
    ['an empty text', ''],
  ])('returns undefined for %s', (_case, message) => {
    expect(parseClusterMessage(message)).toBeUndefined();
  });

  it('returns undefined for arbitrary text and JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json()),
        (message) => parseClusterMessage(message) === undefined,
      ),
    );
  });
});
