import { InvalidChannelPatternError } from './errors';

/** What stood at the placeholders of a pattern, as text. */
export type ChannelParams = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{([A-Za-z_]\w*)\}/;

/**
 * A family of channel names, e.g. `App.Models.User.{id}`.
 *
 * It matches from the first character to the last; `{x}` is one or more characters that are not a dot, everything
 * else stands for itself. Laravel leaves regular-expression characters active here, we do not.
 */
export class ChannelPattern {
  private readonly expression: RegExp;

  /** @throws InvalidChannelPatternError for stray braces or a placeholder that comes twice */
  constructor(pattern: string) {
    // Splitting by an expression with a group yields text and placeholder names in turn.
    const parts = pattern.split(PLACEHOLDER);
    const names = parts.filter((_, index) => index % 2 === 1);
    const texts = parts.filter((_, index) => index % 2 === 0);
    if (pattern === '' || /[{}]/.test(texts.join('')) || new Set(names).size < names.length)
      throw new InvalidChannelPatternError(pattern);
    const source = parts.map((part, index) =>
      index % 2 === 1 ? `(?<${part}>[^.]+)` : part.replace(/[\\^$.*+?()[\]|/-]/g, '\\$&'),
    );
    this.expression = new RegExp(`^${source.join('')}$`, 's');
  }

  /** Whether every channel of another pattern, as text, is one of this; placeholders may be named differently. */
  covers(pattern: string): boolean {
    // Braces are never part of the text of a pattern, so only a placeholder takes them.
    return this.match(pattern.replaceAll(new RegExp(PLACEHOLDER, 'g'), '{}')) !== null;
  }

  /**
   * @param name - without its prefix
   * @returns null when the name is not of this family
   */
  match(name: string): ChannelParams | null {
    const match = this.expression.exec(name);
    return match === null ? null : { ...match.groups };
  }
}
