import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as library from '@giftspire/reverb';
import ts from 'typescript';
import WebSocket from 'ws';

const readme = readFileSync(join(__dirname, '../../libs/reverb/README.md'), 'utf8');

/** Runs the example as it stands there. @returns its server */
async function runExample(log: (line: string) => void): Promise<library.ReverbServer> {
  const [, source = ''] = /```ts\n([^]*?)```/.exec(readme) ?? [];
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  const body = `return (async () => {${outputText}\nreturn server;})()`;
  // Code of this repository, not input.
  const run = new Function('require', 'exports', 'console', body) as (
    ...globals: unknown[]
  ) => Promise<library.ReverbServer>;
  return run(() => library, {}, { log });
}

describe('the README', () => {
  it('has an example that works', async () => {
    const lines: string[] = [];
    const server = await runExample((line) => lines.push(line));
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/app/app-key?protocol=7`);
    await once(socket, 'message');
    socket.send('{"event":"pusher:subscribe","data":{"channel":"news"}}');
    const [confirmation] = (await once(socket, 'message')) as [Buffer];
    expect(confirmation.toString()).toContain('subscription_succeeded');
    expect(lines).toEqual(['somebody listens to news of app 1']);
    await server.stop();
  });

  it('names every file of protocol tests, and no other', () => {
    const named = [...readme.matchAll(/`([a-z0-9-]+\.spec\.ts)`/g)].map(([, name]) => name);
    const present = readdirSync(__dirname).filter((name) => name.endsWith('.spec.ts'));
    expect(named.sort()).toEqual(present.sort());
  });
});
