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

/** Options of this repository's own build; Nest needs the decorator metadata for constructor parameters. */
const COMPILER_OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
  useDefineForClassFields: false,
};

type ModuleExports = Record<string, unknown>;

/** The TypeScript examples of a Markdown file, loaded as modules that can import each other. */
export class MarkdownExamples {
  private readonly sources = new Map<string, string>();
  private readonly loaded = new Map<string, ModuleExports>();

  /**
   * @param path - Markdown file, relative to the root of the repository. The first line of an example names its module,
   *   e.g. `// order.channel.ts`; without it the module is `example.ts`
   * @param providedModules - modules by name that the examples import and the file does not contain
   */
  constructor(
    path: string,
    private readonly providedModules: Readonly<Record<string, unknown>>,
  ) {
    const text = readFileSync(join(__dirname, '../../..', path), 'utf8');
    for (const [, source = ''] of text.matchAll(/^```ts\n([^]*?)^```$/gm)) {
      const [, name = 'example.ts'] = /^\/\/ (\S+\.ts)\n/.exec(source) ?? [];
      this.sources.set(name, source);
    }
  }

  /** Compiles and runs an example on the first call. Returns its exports. @param name - e.g. `order.channel.ts` */
  loadExports<T extends object>(name = 'example.ts'): T {
    const loaded = this.loaded.get(name);
    if (loaded !== undefined) return loaded as T;
    const source = this.sources.get(name);
    if (source === undefined) throw new Error(`the file has no example named ${name}`);
    const exports: ModuleExports = {};
    this.loaded.set(name, exports);
    const { outputText } = ts.transpileModule(source, { compilerOptions: COMPILER_OPTIONS });
    // Safe, because the code is a file of this repository and no input.
    const evaluate = new Function('require', 'exports', outputText) as (
      require: (specifier: string) => unknown,
      exports: ModuleExports,
    ) => void;
    evaluate((specifier) => this.requireModule(specifier), exports);
    return exports as T;
  }

  /** Returns the exports of a provided module, a package, or another example of the file. */
  private requireModule(specifier: string): unknown {
    const provided = this.providedModules[specifier] ?? PACKAGES[specifier];
    return provided ?? this.loadExports(`${specifier.replace(/^\.\//, '')}.ts`);
  }
}
