/** Prints the progress of `npm start`: one line per step and a box at the end. */
export class Terminal {
  constructor(private readonly out: NodeJS.WritableStream) {}

  printLine(text = ''): void {
    this.out.write(`${text}\n`);
  }

  /** Prints the name of the step, runs `work`, then prints its result, if any, and the elapsed time. */
  async runStep(name: string, work: () => Promise<string | void>): Promise<void> {
    const start = Date.now();
    this.printLine(`  · ${name} …`);
    const detail = await work();
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    this.printLine(`  ✓ ${name}${detail ? `: ${detail}` : ''} (${seconds} s)`);
  }

  /** Prints the lines with a border around them. */
  printBox(lines: readonly string[]): void {
    const width = Math.max(...lines.map((line) => line.length));
    const rule = '─'.repeat(width + 4);
    this.printLine(`┌${rule}┐`);
    for (const line of lines) this.printLine(`│  ${line.padEnd(width)}  │`);
    this.printLine(`└${rule}┘`);
  }
}
