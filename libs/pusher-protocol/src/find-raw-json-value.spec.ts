import { findRawJsonValue } from './find-raw-json-value';

describe('findRawJsonValue', () => {
  it.each([
    ['{"event":"client-a","data":{}}', '{}'],
    ['{"data":[],"event":"a"}', '[]'],
    [
      '{"data" : {"data": {"x": [1, {"data": 2}]}} , "event":"a"}',
      '{"data": {"x": [1, {"data": 2}]}}',
    ],
    ['{"data":1.0}', '1.0'],
    ['{"data":-12345678901234567890e2}', '-12345678901234567890e2'],
    ['{"data":null}', 'null'],
    ['{"data":"a\\"},{\\\\"}', '"a\\"},{\\\\"'],
    ['{"data":1,"data":2}', '2'],
    ['{"d\\u0061ta":3}', '3'],
    ['{"event":"data","channel":"data:{}","data":true}', 'true'],
    ['{"__proto__":1,"data":{"__proto__":{"a":1}}}', '{"__proto__":{"a":1}}'],
  ])('returns the exact text of the member in %s', (json, text) => {
    expect(findRawJsonValue(json, 'data')).toBe(text);
  });

  it.each(['{}', '{"event":"data"}', '{"event":{"data":1}}', '{"datas":1}'])(
    'returns undefined for %s',
    (json) => expect(findRawJsonValue(json, 'data')).toBeUndefined(),
  );
});
