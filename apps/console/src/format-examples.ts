/** Returns the examples at the end of a command's `--help` text; adds `npm run console --` to each command. */
export function formatExamples(...commands: readonly string[]): string {
  const title = commands.length === 1 ? 'Example:' : 'Examples:';
  return `\n${title}\n${commands.map((command) => `  npm run console -- ${command}`).join('\n')}`;
}
