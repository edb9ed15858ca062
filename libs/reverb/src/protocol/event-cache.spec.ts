import { Application } from '../application';
import { FakeClock } from '../testing/fake-clock';
import { EventCache } from './event-cache';

const app = new Application({ id: '1', key: 'a', secret: 's' });
const otherApp = new Application({ id: '2', key: 'b', secret: 's' });
const createEvent = (data: string) => ({ name: 'posted', data });

describe('EventCache', () => {
  it('keeps the last event of a channel for 30 minutes', () => {
    const clock = new FakeClock();
    const cache = new EventCache(clock);
    cache.putUnlessOlder(app, 'cache-a', createEvent('1'));
    clock.advance(10 * 60_000);
    cache.putUnlessOlder(app, 'cache-a', createEvent('2'));
    clock.advance(30 * 60_000 - 1);
    expect(cache.find(app, 'cache-a')).toEqual({ name: 'posted', data: '2', ttlSeconds: 1 });
    clock.advance(1);
    expect(cache.find(app, 'cache-a')).toBeUndefined();
  });

  it('keeps the events of apps and channels separate', () => {
    const cache = new EventCache(new FakeClock());
    cache.putUnlessOlder(app, 'cache-a', createEvent('1'));
    expect(cache.find(otherApp, 'cache-a')).toBeUndefined();
    expect(cache.find(app, 'cache-b')).toBeUndefined();
  });

  it('removes expired events when an event is added', () => {
    const clock = new FakeClock();
    const cache = new EventCache(clock);
    for (let index = 0; index < 100; index += 1)
      cache.putUnlessOlder(app, `cache-${index}`, createEvent('x'));
    clock.advance(30 * 60_000);
    cache.putUnlessOlder(app, 'cache-new', createEvent('x'));
    expect(cache.size).toBe(1);
  });

  it('evicts the oldest events when it is full', () => {
    const cache = new EventCache(new FakeClock(), 10_000);
    for (let index = 0; index < 1_000; index += 1)
      cache.putUnlessOlder(app, `cache-${index}`, createEvent('x'.repeat(100)));
    expect(cache.size).toBeLessThan(30);
    expect(cache.find(app, 'cache-0')).toBeUndefined();
    expect(cache.find(app, 'cache-999')).toBeDefined();
  });
});
