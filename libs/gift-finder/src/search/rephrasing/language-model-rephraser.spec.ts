import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Logger } from '@nestjs/common';
import type { StoredRecommendation } from '../../orders/generated-order.entity';
import { LanguageModelRephraser } from './language-model-rephraser';

const RECOMMENDATION = {
  asin: 'P-1',
  title: 'Moka pot',
  ai_reasoning: 'It matches an interest in coffee. At €39.90, it is within your budget.',
  ai_personalized_title: 'For your father: Moka pot',
  ai_personalized_description: 'Coffee as it was always made. For someone who likes coffee.',
} as StoredRecommendation;

interface ReceivedRequest {
  path: string | undefined;
  authorization: string | undefined;
  body: { model: string; messages: { role: string; content: string }[] };
}

describe('LanguageModelRephraser', () => {
  let server: Server;
  let received: ReceivedRequest[];
  let respond: (response: ServerResponse) => void;

  beforeAll(() => {
    Logger.overrideLogger(false);
    server = createServer((request, response) => void recordAndRespond(request, response));
    return new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  beforeEach(() => {
    received = [];
  });
  afterAll(() => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  });

  async function recordAndRespond(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push({
      path: request.url,
      authorization: request.headers.authorization,
      body: JSON.parse(Buffer.concat(chunks).toString()) as ReceivedRequest['body'],
    });
    respond(response);
  }

  const createRephraser = (timeoutSeconds = 5) => {
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/v1`;
    return new LanguageModelRephraser({ url, apiKey: 'secret', model: 'small', timeoutSeconds });
  };
  const respondWith = (content: string) => (response: ServerResponse) =>
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
  const rephrase = (signal?: AbortSignal) =>
    createRephraser().rephraseOrKeepTexts([RECOMMENDATION], 'English', signal);

  it('replaces the texts by those of the model, in the language of the search', async () => {
    const reasoning = 'Because coffee matters, and €39.90 stays within your budget.';
    const description = 'The old way of making coffee, for someone who likes it.';
    respond = respondWith(JSON.stringify([{ reasoning, description }]));
    expect(await createRephraser().rephraseOrKeepTexts([RECOMMENDATION], 'Italian')).toEqual([
      { ...RECOMMENDATION, ai_reasoning: reasoning, ai_personalized_description: description },
    ]);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({
      path: '/v1/chat/completions',
      authorization: 'Bearer secret',
      body: { model: 'small' },
    });
    const [system, user] = received[0]?.body.messages ?? [];
    expect(system?.content).toContain('Italian');
    expect(JSON.parse(user?.content ?? '')).toMatchObject([{ title: 'Moka pot' }]);
  });

  it('accepts a response in a Markdown code block', async () => {
    const reasoning = 'Coffee is the reason, and the price of €39.90 fits.';
    respond = respondWith(`\`\`\`json\n${JSON.stringify([{ reasoning }])}\n\`\`\``);
    expect((await rephrase())[0]?.ai_reasoning).toBe(reasoning);
  });

  it('keeps each original text whose replacement contains invented facts', async () => {
    const description = 'Coffee the way it was always made, for one who likes it.';
    respond = respondWith(
      JSON.stringify([{ reasoning: 'Only €9.90 today at https://evil.test', description }]),
    );
    expect(await rephrase()).toEqual([
      { ...RECOMMENDATION, ai_personalized_description: description },
    ]);
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['HTTP 500', (response) => response.writeHead(500).end('no')],
    ['a redirect', (response) => response.writeHead(302, { location: 'http://evil.test/' }).end()],
    ['a response that is not JSON', (response) => response.end('<html>')],
    ['JSON of another shape', (response) => response.end('{"choices":[]}')],
    ['prose', (response) => respondWith('Sure! Here are your texts.')(response)],
    ['too few texts', (response) => respondWith('[]')(response)],
    ['a response over the size limit', (response) => response.end('x'.repeat(1_000_000))],
    ['a closed connection', (response) => response.destroy()],
  ])('keeps the original texts on %s', async (_, failure) => {
    respond = failure;
    expect(await rephrase()).toEqual([RECOMMENDATION]);
    expect(received).toHaveLength(1);
  });

  it('keeps the original texts when the response takes too long', async () => {
    respond = () => undefined;
    expect(await createRephraser(0.05).rephraseOrKeepTexts([RECOMMENDATION], 'English')).toEqual([
      RECOMMENDATION,
    ]);
  });

  it('sends no request without recommendations', async () => {
    expect(await createRephraser().rephraseOrKeepTexts([], 'English')).toEqual([]);
    expect(received).toEqual([]);
  });

  it('rejects with the reason of the signal when the search is cancelled', async () => {
    const controller = new AbortController();
    const reason = new Error('cancelled');
    respond = () => controller.abort(reason);
    await expect(rephrase(controller.signal)).rejects.toBe(reason);
  });
});
