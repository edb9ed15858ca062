import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findComments } from './support/find-comments';

const ROOT = join(__dirname, '../..');
const SOURCE_PATHS =
  /\.(ts|vue|mjs|cjs|js|css|ya?ml|sh|conf)$|(^|\/)(\.env\.example|Dockerfile)$|^\.ci\/run$/;

/** Opening words of fragments, which leave out the noun that the comment describes. */
const FORBIDDEN_OPENERS =
  /^(What|Who|Whoever|Whom|Whose|Whether|Of|Where|How|Why|Which|Then|Likewise|The same|Nobody|Somebody|Everybody|Anybody|Nothing|And|Or|But|So)\b/;

/** Pronouns for persons, which hide that the subject is a client, a user or a process. */
const FORBIDDEN_PRONOUNS = /\b(he|his|him|himself|somebody|nobody|everybody|anybody|whoever)\b/i;

/** Exceptions: `path: beginning of the comment` → the reason. At most ten. */
const ALLOWED_COMMENTS: Readonly<Record<string, string>> = {};

/** Returns a description of the rule that a comment breaks, or undefined. Code in backticks is ignored. */
function describeBrokenRule(comment: string): string | undefined {
  const prose = comment.replace(/`[^`]*`/g, '`code`').replace(/^@\w+\s+/, '');
  const opener = FORBIDDEN_OPENERS.exec(prose)?.[0];
  if (opener !== undefined) return `begins with "${opener}"`;
  const pronoun = FORBIDDEN_PRONOUNS.exec(prose)?.[0];
  return pronoun && `says "${pronoun}"`;
}

/** Returns one line per comment that breaks a rule, over all sources known to git. */
function listRuleViolations(): string[] {
  const list = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  const paths = list
    .split('\0')
    .filter((path) => SOURCE_PATHS.test(path) && existsSync(join(ROOT, path)));
  return paths.flatMap((path) =>
    findComments(path, readFileSync(join(ROOT, path), 'utf8'))
      .map(({ line, text }) => ({
        line,
        text: text.replace(/\s+/g, ' '),
        rule: describeBrokenRule(text),
      }))
      .filter(({ text, rule }) => rule !== undefined && !isListedException(path, text))
      .map(({ line, text, rule }) => `${path}:${line} ${rule}: ${text.slice(0, 100)}`),
  );
}

function isListedException(path: string, text: string): boolean {
  return Object.keys(ALLOWED_COMMENTS).some((beginning) =>
    `${path}: ${text}`.startsWith(beginning),
  );
}

describe('Comments of all sources', () => {
  it('begin with the thing or a verb and name their subjects', () => {
    expect(listRuleViolations()).toEqual([]);
  }, 60_000);

  it('have at most ten exceptions, each with a reason', () => {
    expect(Object.keys(ALLOWED_COMMENTS).length).toBeLessThanOrEqual(10);
    expect(Object.values(ALLOWED_COMMENTS).every((reason) => reason.length > 10)).toBe(true);
  });
});

describe('describeBrokenRule', () => {
  it.each([
    ['Who is told about connections.', 'begins with "Who"'],
    ['Returns the port.\n\nClosed when somebody asks.', 'says "somebody"'],
    ['The same for a user.', 'begins with "The same"'],
    ['Returns whether the channel exists.', undefined],
    ['`he` is the code of Hebrew.', undefined],
  ])('judges %j', (comment, expected) => {
    expect(describeBrokenRule(comment)).toBe(expected);
  });
});

describe('findComments', () => {
  it.each([
    ['a.ts', "const a = '// no'; // yes\n// and this\n/** block */ const b = `${1 /* in */}`;", 3],
    ['a.vue', '<script setup>\n// one\n</script>\n<template><!-- two --></template>', 2],
    ['a.yml', '#!/bin/sh\n# one\n# still one\nkey: 1\n# NAME=value\n# two', 2],
    ['a.css', 'a { } /* one */', 1],
  ])('finds the comments of %s', (path, source, count) => {
    expect(findComments(path, source)).toHaveLength(count);
  });
});
