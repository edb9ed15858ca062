import { PublishRefused } from './publish';
import { ReverbEngine } from './reverb-engine';

describe('publishing from within the program', () => {
  const engine = new ReverbEngine({ apps: [{ id: '1', key: 'key', secret: 'secret' }] });
  const event = { name: 'posted', data: { a: 1 }, channels: ['news'] };

  it('takes what the HTTP API takes', () => {
    expect(() => engine.publish('1', event)).not.toThrow();
    expect(() => engine.publish('1', { ...event, data: 'text' })).not.toThrow();
  });

  it.each([
    ['an unknown app', '2', event],
    ['no channel', '1', { ...event, channels: [] }],
    ['a bad channel', '1', { ...event, channels: ['a b'] }],
    ['no name', '1', { ...event, name: '' }],
    ['no data', '1', { ...event, data: undefined }],
    ['too much data', '1', { ...event, data: 'x'.repeat(10_241) }],
    ['a bad socket id', '1', { ...event, exceptSocketId: 'x' }],
  ])('refuses %s', (_what, appId, refused) => {
    expect(() => engine.publish(appId, refused)).toThrow(PublishRefused);
  });
});
