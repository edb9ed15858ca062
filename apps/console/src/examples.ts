/** The end of a command's help. */
export function examples(...commands: readonly string[]): string {
  const title = commands.length === 1 ? 'Example:' : 'Examples:';
  return `\n${title}\n${commands.map((command) => `  npm run console -- ${command}`).join('\n')}`;
}
