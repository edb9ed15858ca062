import type { JsonObject } from './json';
import { assertJsonSafe } from './assert-json-safe';

describe('assertJsonSafe', () => {
  it('accepts JSON values and properties with the value undefined', () => {
    const payload = {
      a: [1, 'due', null, { b: true }],
      text: 'naïve 🎁 "quoted"',
      none: undefined,
    };
    expect(() => assertJsonSafe(payload, 'sample')).not.toThrow();
  });

  it('accepts an object that occurs twice', () => {
    const shared = { id: 1 };
    expect(() => assertJsonSafe({ a: shared, b: [shared, shared] }, 'sample')).not.toThrow();
  });

  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = { cyclic };
  it.each<[string, unknown, string]>([
    ['NaN', { price: Number.NaN }, 'payload.price is NaN'],
    ['infinity', { list: [0, Infinity] }, 'payload.list[1] is Infinity'],
    ['a date', { at: new Date() }, 'payload.at is a Date'],
    ['a map', { at: { all: new Map() } }, 'payload.at.all is a Map'],
    ['a bigint', { id: 1n }, 'payload.id is a bigint'],
    ['a function', { then: () => 1 }, 'payload.then is a function'],
    ['undefined in a list', { list: [undefined] }, 'payload.list[0] is a undefined'],
    ['a NUL character', { text: 'a\0b' }, 'payload.text holds a character'],
    ['half of an emoji', { text: '🎁'.slice(0, 1) }, 'payload.text holds a character'],
    ['a cycle', cyclic, 'payload.self.cyclic refers back to its parent'],
    ['a list instead of an object', [1], 'payload is not a plain object'],
    ['undefined', undefined, 'payload is not a plain object'],
  ])('rejects %s', (_case, payload, problem) => {
    expect(() => assertJsonSafe(payload as JsonObject, 'sample')).toThrow(
      `job "sample": ${problem}`,
    );
  });
});
