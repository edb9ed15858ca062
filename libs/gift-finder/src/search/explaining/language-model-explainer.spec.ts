import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Logger } from '@nestjs/common';
import type { StoredRecommendation } from '../../orders/generated-order.entity';
import { LanguageModelExplainer } from './language-model-explainer';

const RECOMMENDATION = {
  asin: 'P-1',
  title: 'Moka pot',
  ai_reasoning: 'It matches an interest in coffee. At €39.90, it is within your budget.',
  ai_personalized_title: 'For your father: Moka pot',
  ai_personalized_description: 'Coffee as it was always made. For someone who likes coffee.',
} as StoredRecommendation;

interface Asked {
  path: string | undefined;
  authorization: string | undefined;
  body: { model: string; messages: { role: string; content: string }[] };
}

describe('LanguageModelExplainer', () => {
  let server: Server;
  let asked: Asked[];
  let answer: (response: ServerResponse) => void;

  beforeAll(() => {
    Logger.overrideLogger(false);
    server = createServer((request, response) => void receive(request, response));
    return new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  beforeEach(() => {
    asked = [];
  });
  afterAll(() => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  });

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    asked.push({
      path: request.url,
      authorization: request.headers.authorization,
      body: JSON.parse(Buffer.concat(chunks).toString()) as Asked['body'],
    });
    answer(response);
  }

  const explainer = (timeoutSeconds = 5) => {
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/v1`;
    return new LanguageModelExplainer({ url, apiKey: 'secret', model: 'small', timeoutSeconds });
  };
  const says = (content: string) => (response: ServerResponse) =>
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
  const rephrase = (signal?: AbortSignal) =>
    explainer().rephrase([RECOMMENDATION], 'English', signal);

  it('shows the texts of the model, and asks for them in the language of the result', async () => {
    const reasoning = 'Because coffee matters, and €39.90 stays within your budget.';
    const description = 'The old way of making coffee, for someone who likes it.';
    answer = says(JSON.stringify([{ reasoning, description }]));
    expect(await explainer().rephrase([RECOMMENDATION], 'Italian')).toEqual([
      { ...RECOMMENDATION, ai_reasoning: reasoning, ai_personalized_description: description },
    ]);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      path: '/v1/chat/completions',
      authorization: 'Bearer secret',
      body: { model: 'small' },
    });
    const [system, user] = asked[0]?.body.messages ?? [];
    expect(system?.content).toContain('Italian');
    expect(JSON.parse(user?.content ?? '')).toMatchObject([{ title: 'Moka pot' }]);
  });

  it('takes an answer in a code block', async () => {
    const reasoning = 'Coffee is the reason, and the price of €39.90 fits.';
    answer = says(`\`\`\`json\n${JSON.stringify([{ reasoning }])}\n\`\`\``);
    expect((await rephrase())[0]?.ai_reasoning).toBe(reasoning);
  });

  it('keeps what was, text by text, where the model invents', async () => {
    const description = 'Coffee the way it was always made, for one who likes it.';
    answer = says(
      JSON.stringify([{ reasoning: 'Only €9.90 today at https://evil.test', description }]),
    );
    expect(await rephrase()).toEqual([
      { ...RECOMMENDATION, ai_personalized_description: description },
    ]);
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['an error', (response) => response.writeHead(500).end('no')],
    ['a redirect', (response) => response.writeHead(302, { location: 'http://evil.test/' }).end()],
    ['no JSON', (response) => response.end('<html>')],
    ['JSON of another shape', (response) => response.end('{"choices":[]}')],
    ['prose', (response) => says('Sure! Here are your texts.')(response)],
    ['too few texts', (response) => says('[]')(response)],
    ['an endless answer', (response) => response.end('x'.repeat(1_000_000))],
    ['a broken connection', (response) => response.destroy()],
  ])('keeps the texts on %s', async (_, given) => {
    answer = given;
    expect(await rephrase()).toEqual([RECOMMENDATION]);
    expect(asked).toHaveLength(1);
  });

  it('keeps the texts when no answer comes in time', async () => {
    answer = () => undefined;
    expect(await explainer(0.05).rephrase([RECOMMENDATION], 'English')).toEqual([RECOMMENDATION]);
  });

  it('asks nobody when there is nothing to explain', async () => {
    expect(await explainer().rephrase([], 'English')).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('stops when the search is stopped', async () => {
    const stop = new AbortController();
    const reason = new Error('cancelled');
    answer = () => stop.abort(reason);
    await expect(rephrase(stop.signal)).rejects.toBe(reason);
  });
});
