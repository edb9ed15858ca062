import { toFrameLogFields } from './to-frame-log-fields';

describe('toFrameLogFields', () => {
  it('returns event, channel, size and data', () => {
    const text = '{"event":"posted","channel":"news","data":"{\\"title\\":\\"é\\"}"}';
    expect(toFrameLogFields(text)).toEqual({
      bytes: Buffer.byteLength(text),
      event: 'posted',
      channel: 'news',
      data: '{"title":"é"}',
    });
  });

  it.each([
    '{"event":"pusher:subscribe","data":{"channel":"private-a","auth":"key:SECRET"}}',
    '{"event":"pusher:subscribe","data":"{\\"auth\\":\\"key:SECRET\\"}"}',
    '{"event":"pusher:signin","data":{"auth":"key:SECRET","user_data":"{\\"id\\":\\"1\\"}"}}',
    '{"event":"a","data":{"list":[{"access_token":"SECRET","shared_secret":"SECRET"}]}}',
    '{"event":"a","data":{"deep":"{\\"password\\":{\\"is\\":\\"SECRET\\"}}"}}',
    'SECRET, but no JSON',
    '"SECRET"',
  ])('redacts the secret of %s', (text) => {
    expect(JSON.stringify(toFrameLogFields(text))).not.toContain('SECRET');
  });

  it('truncates long data', () => {
    const { data } = toFrameLogFields(JSON.stringify({ event: 'a', data: 'x'.repeat(10_000) }));
    expect(data?.length).toBeLessThanOrEqual(201);
  });

  it('accepts deeply nested data', () => {
    const deep = '['.repeat(30_000) + ']'.repeat(30_000);
    expect(toFrameLogFields(`{"event":"a","data":${deep}}`).data).toBe('[[[[[[[[["…"]]]]]]]]]');
  });

  it('accepts any text', () => {
    for (const text of ['', 'null', '7', '[]', '{}', '{"event":7}', '{"data":null}'])
      expect(toFrameLogFields(text).bytes).toBe(text.length);
  });
});
