import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createChannelAuth } from '@giftspire/pusher-protocol';
import * as library from '@giftspire/reverb';
import * as nest from '@giftspire/reverb/nest';
import * as common from '@nestjs/common';
import * as core from '@nestjs/core';
import ts from 'typescript';
import WebSocket from 'ws';

const readme = readFileSync(join(__dirname, '../../libs/reverb/README.md'), 'utf8');

/**
 * Runs an example of the README and returns the value of one of its variables.
 *
 * @param result - name of the variable whose value is returned
 * @param libraries - modules by name that the example can import
 */
async function runExampleAndReadVariable<Result>(
  index: number,
  result: string,
  libraries: Readonly<Record<string, unknown>>,
  log: (line: string) => void,
): Promise<Result> {
  const source = [...readme.matchAll(/```ts\n([^]*?)```/g)][index]?.[1] ?? '';
  const compilerOptions = {
    module: ts.ModuleKind.CommonJS,
    target: ts.ScriptTarget.ES2022,
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
  };
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  const body = `return (async () => {${outputText}\nreturn ${result};})()`;
  // Safe, because the code is a file of this repository and no input.
  const evaluate = new Function('require', 'exports', 'console', body) as (
    ...globals: unknown[]
  ) => Promise<Result>;
  return evaluate((name: string) => libraries[name], {}, { log });
}

describe('libs/reverb/README.md', () => {
  it('has a working example', async () => {
    const lines: string[] = [];
    const server = await runExampleAndReadVariable<library.ReverbServer>(
      0,
      'server',
      { '@giftspire/reverb': library },
      (line) => lines.push(line),
    );
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/app/app-key?protocol=7`, {
      origin: 'https://www.example.com',
    });
    await once(socket, 'message');
    socket.send('{"event":"pusher:subscribe","data":{"channel":"news"}}');
    const [confirmation] = (await once(socket, 'message')) as [Buffer];
    expect(confirmation.toString()).toContain('subscription_succeeded');
    expect(lines).toEqual(['channel news of app 1 has a subscriber']);
    await server.stop();
  });

  it('has a working Nest example', async () => {
    common.Logger.overrideLogger(false);
    const lines: string[] = [];
    const libraries = {
      '@nestjs/common': common,
      '@nestjs/core': core,
      '@giftspire/reverb/nest': nest,
    };
    const app = await runExampleAndReadVariable<common.INestApplication>(
      1,
      'app',
      libraries,
      (line) => lines.push(line),
    );
    const { port } = (app.getHttpServer() as Server).address() as AddressInfo;
    const socket = new WebSocket(`ws://127.0.0.1:${port}/app/app-key?protocol=7`);
    const [established] = (await once(socket, 'message')) as [Buffer];
    const [, socketId = ''] = /"(\d+\.\d+)\\"/.exec(established.toString()) ?? [];
    const auth = createChannelAuth({ key: 'app-key', secret: 'app-secret' }, socketId, 'private-a');
    const data = { channel: 'private-a', auth };
    socket.send(JSON.stringify({ event: 'pusher:subscribe', data }));
    await once(socket, 'message');
    expect(lines).toEqual(['channel private-a has a subscriber']);
    socket.send('{"event":"client-question","channel":"private-a","data":"why?"}');
    const [response] = (await once(socket, 'message')) as [Buffer];
    expect(JSON.parse(response.toString())).toEqual({
      event: 'answer',
      channel: 'private-a',
      data: '{"to":"why?"}',
    });
    await app.close();
  });

  it('states totals that are the sums of its table', () => {
    const rows = [...readme.matchAll(/^\| .*\| +(\d+) \| +(\d+) \|.*\.spec\.ts` +\|$/gm)];
    const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
    const [, cases, passed] = /^\| \*\*All\*\* +\| +(\d+) \| +(\d+) \|/m.exec(readme) ?? [];
    expect([sum(1), sum(2)]).toEqual([Number(cases), Number(passed)]);
    expect(cases).toBe(passed);
  });

  it('lists exactly the files of the protocol tests', () => {
    const mentioned = [...readme.matchAll(/`([a-z0-9-]+\.spec\.ts)`/g)].map(([, name]) => name);
    const existing = readdirSync(__dirname).filter((name) => name.endsWith('.spec.ts'));
    expect(mentioned.sort()).toEqual(existing.sort());
  });
});
