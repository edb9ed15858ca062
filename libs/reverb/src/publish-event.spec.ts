import { PublishRefused } from './publish-event';
import { ReverbEngine } from './reverb-engine';

describe('ReverbEngine.publish', () => {
  const engine = new ReverbEngine({ apps: [{ id: '1', key: 'key', secret: 'secret' }] });
  const event = { name: 'posted', data: { a: 1 }, channels: ['news'] };

  it('accepts an event with text or any JSON value as data', () => {
    expect(() => engine.publish('1', event)).not.toThrow();
    expect(() => engine.publish('1', { ...event, data: 'text' })).not.toThrow();
  });

  it.each([
    ['an unknown app', '2', event],
    ['no channel', '1', { ...event, channels: [] }],
    ['an invalid channel name', '1', { ...event, channels: ['a b'] }],
    ['no name', '1', { ...event, name: '' }],
    ['no data', '1', { ...event, data: undefined }],
    ['too much data', '1', { ...event, data: 'x'.repeat(10_241) }],
    ['an invalid socket id', '1', { ...event, exceptSocketId: 'x' }],
  ])('rejects %s', (_case, appId, invalidEvent) => {
    expect(() => engine.publish(appId, invalidEvent)).toThrow(PublishRefused);
  });
});
