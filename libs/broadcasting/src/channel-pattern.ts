import { InvalidChannelPatternError } from './errors';

/** Text at each placeholder of a pattern, by the placeholder's name. */
export type ChannelParams = Readonly<Record<string, string>>;

const PLACEHOLDER_EXPRESSION = /\{([A-Za-z_]\w*)\}/;

/**
 * Pattern of channel names, e.g. `App.Models.User.{id}`.
 *
 * It matches whole names. `{x}` matches one or more characters except dots; every other character matches itself. Laravel
 * interprets regular-expression characters in patterns, this class does not.
 */
export class ChannelPattern {
  private readonly expression: RegExp;

  /** @throws InvalidChannelPatternError for an unpaired brace or a repeated placeholder */
  constructor(pattern: string) {
    // Splitting by an expression with a group alternates between text and placeholder names.
    const parts = pattern.split(PLACEHOLDER_EXPRESSION);
    const names = parts.filter((_, index) => index % 2 === 1);
    const texts = parts.filter((_, index) => index % 2 === 0);
    if (pattern === '' || /[{}]/.test(texts.join('')) || new Set(names).size < names.length)
      throw new InvalidChannelPatternError(pattern);
    const source = parts.map((part, index) =>
      index % 2 === 1 ? `(?<${part}>[^.]+)` : part.replace(/[\\^$.*+?()[\]|/-]/g, '\\$&'),
    );
    this.expression = new RegExp(`^${source.join('')}$`, 's');
  }

  /**
   * Returns whether this pattern matches every channel that another one matches. Placeholder names do not matter.
   *
   * @param pattern - text of the other pattern; with a channel prefix only if this pattern has one
   */
  coversPattern(pattern: string): boolean {
    // Outside of placeholders, a pattern has no braces. So only a placeholder of this pattern matches the `{}`.
    return (
      this.matchParams(pattern.replaceAll(new RegExp(PLACEHOLDER_EXPRESSION, 'g'), '{}')) !== null
    );
  }

  /**
   * Returns the text at each placeholder, or null when the name does not match.
   *
   * @param name - channel name; with its prefix only if the pattern has one
   */
  matchParams(name: string): ChannelParams | null {
    const match = this.expression.exec(name);
    return match === null ? null : { ...match.groups };
  }
}
