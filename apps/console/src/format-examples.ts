/** Formats example calls for the end of a command's `--help` text. */
export function formatExamples(...commands: readonly string[]): string {
  const title = commands.length === 1 ? 'Example:' : 'Examples:';
  return `\n${title}\n${commands.map((command) => `  npm run console -- ${command}`).join('\n')}`;
}
