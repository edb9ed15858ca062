import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as broadcastQueue from '@giftspire/broadcast-queue';
import * as broadcasting from '@giftspire/broadcasting';
import * as broadcastingNest from '@giftspire/broadcasting/nest';
import * as broadcastingTesting from '@giftspire/broadcasting/testing';
import * as queue from '@giftspire/queue';
import * as nestCommon from '@nestjs/common';
import * as nestTesting from '@nestjs/testing';
import * as nestTypeorm from '@nestjs/typeorm';
import * as typeorm from 'typeorm';
import ts from 'typescript';

const PACKAGES: Readonly<Record<string, unknown>> = {
  '@giftspire/broadcast-queue': broadcastQueue,
  '@giftspire/broadcasting': broadcasting,
  '@giftspire/broadcasting/nest': broadcastingNest,
  '@giftspire/broadcasting/testing': broadcastingTesting,
  '@giftspire/queue': queue,
  '@nestjs/common': nestCommon,
  '@nestjs/testing': nestTesting,
  '@nestjs/typeorm': nestTypeorm,
  typeorm,
};

/** As this repository compiles its own code, so that Nest finds the types of constructor parameters. */
const COMPILER_OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
  useDefineForClassFields: false,
};

type Exports = Record<string, unknown>;

/** The TypeScript of a document, as modules that import each other by the file names in their first lines. */
export class MarkdownExamples {
  private readonly sources = new Map<string, string>();
  private readonly loaded = new Map<string, Exports>();

  /**
   * @param path - of a Markdown file, from the root of the repository; a block without a file name is `example.ts`
   * @param surroundings - modules the examples import and do not show, by name
   */
  constructor(
    path: string,
    private readonly surroundings: Readonly<Record<string, unknown>>,
  ) {
    const text = readFileSync(join(__dirname, '../../..', path), 'utf8');
    for (const [, source = ''] of text.matchAll(/^```ts\n([^]*?)^```$/gm)) {
      const [, name = 'example.ts'] = /^\/\/ (\S+\.ts)\n/.exec(source) ?? [];
      this.sources.set(name, source);
    }
  }

  /** @param name - e.g. `order.channel.ts` */
  load<T extends object>(name = 'example.ts'): T {
    const known = this.loaded.get(name);
    if (known !== undefined) return known as T;
    const source = this.sources.get(name);
    if (source === undefined) throw new Error(`no example is called ${name}`);
    const exports: Exports = {};
    this.loaded.set(name, exports);
    const { outputText } = ts.transpileModule(source, { compilerOptions: COMPILER_OPTIONS });
    // Code of this repository, not input.
    const run = new Function('require', 'exports', outputText) as (
      require: (wanted: string) => unknown,
      exports: Exports,
    ) => void;
    run((wanted) => this.require(wanted), exports);
    return exports as T;
  }

  private require(wanted: string): unknown {
    const provided = this.surroundings[wanted] ?? PACKAGES[wanted];
    return provided ?? this.load(`${wanted.replace(/^\.\//, '')}.ts`);
  }
}
