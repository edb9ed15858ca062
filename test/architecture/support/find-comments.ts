import { createSourceFile, forEachChild, ScriptTarget, type SourceFile } from 'typescript';
import { getLeadingCommentRanges, getTrailingCommentRanges, type CommentRange } from 'typescript';

/** A comment block: one `/* … *\/`, one `<!-- … -->`, or consecutive `//` or `#` lines. */
export interface SourceComment {
  /** One-based line of its first character. */
  readonly line: number;
  /** Words of the comment without its delimiters, line breaks kept. */
  readonly text: string;
}

/** Returns the comments of a source file in order; the extension of `path` selects the syntax. */
export function findComments(path: string, source: string): SourceComment[] {
  if (path.endsWith('.vue')) return findVueComments(source);
  if (/\.[cm]?[jt]s$/.test(path)) return findScriptComments(source, 0);
  if (path.endsWith('.css')) return findCommentsByPattern(source, /\/\*([\s\S]*?)\*\//g);
  return findHashComments(source);
}

function findVueComments(source: string): SourceComment[] {
  const scripts = [...source.matchAll(/(<script[^>]*>)([\s\S]*?)<\/script>/g)].flatMap((match) => {
    const [, tag = '', code = ''] = match;
    const linesBefore = countLineBreaks(source.slice(0, match.index + tag.length));
    return findScriptComments(code, linesBefore);
  });
  return [...scripts, ...findCommentsByPattern(source, /<!--([\s\S]*?)-->/g)];
}

function findCommentsByPattern(source: string, pattern: RegExp): SourceComment[] {
  return [...source.matchAll(pattern)].map((match) => ({
    line: countLineBreaks(source.slice(0, match.index)) + 1,
    text: (match[1] ?? '').trim(),
  }));
}

function findScriptComments(code: string, linesBefore: number): SourceComment[] {
  const comments: (SourceComment & { end: number; isLine: boolean })[] = [];
  for (const { pos, end } of findCommentRanges(code)) {
    const raw = code.slice(pos, end);
    const previous = comments.at(-1);
    const isLine = raw.startsWith('//');
    const text = isLine ? raw.slice(2) : raw.replace(/^\/\*+|\*\/$/g, '').replace(/^\s*\* ?/gm, '');
    if (isLine && previous?.isLine && /^[ \t]*\r?\n[ \t]*$/.test(code.slice(previous.end, pos)))
      comments[comments.length - 1] = { ...previous, text: `${previous.text}\n${text}`, end };
    else
      comments.push({
        line: linesBefore + countLineBreaks(code.slice(0, pos)) + 1,
        text,
        end,
        isLine,
      });
  }
  return comments.map(({ line, text }) => ({ line, text: text.trim() }));
}

/** Returns every comment of the token stream, sorted; a comment before and after a token is listed once. */
function findCommentRanges(code: string): CommentRange[] {
  const source: SourceFile = createSourceFile('comments.ts', code, ScriptTarget.Latest, true);
  const found = new Map<number, CommentRange>();
  const visit = (position: number, end: number) => {
    for (const range of getLeadingCommentRanges(code, position) ?? []) found.set(range.pos, range);
    for (const range of getTrailingCommentRanges(code, end) ?? []) found.set(range.pos, range);
  };
  const walk = (node: import('typescript').Node) => {
    // Tokens such as `{` and `,` are children of the syntax list only, and comments may stand before them.
    for (const child of node.getChildren(source)) {
      visit(child.getFullStart(), child.end);
      walk(child);
    }
  };
  visit(0, 0);
  forEachChild(source, (node) => {
    visit(node.getFullStart(), node.end);
    walk(node);
  });
  visit(source.endOfFileToken.getFullStart(), source.endOfFileToken.end);
  return [...found.values()].sort((a, b) => a.pos - b.pos);
}

/** Returns comments of shell, YAML and `.env` files; `# NAME=value` is a disabled setting, not prose. */
function findHashComments(source: string): SourceComment[] {
  const comments: { line: number; text: string }[] = [];
  let previousLine = -1;
  source.split('\n').forEach((content, index) => {
    const [, text] = /^\s*#(?!!)\s?(.*)$/.exec(content) ?? [];
    if (text === undefined || /^\s*[A-Z][A-Z0-9_]+=/.test(text)) return;
    const last = comments.at(-1);
    if (last !== undefined && previousLine === index - 1) last.text += `\n${text}`;
    else comments.push({ line: index + 1, text });
    previousLine = index;
  });
  return comments;
}

function countLineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
